import { prepare } from './prepare.mjs'

await prepare(['dependencies', 'assets', 'server', 'admin'])
