import { prepare } from './prepare.mjs'

process.env.NODE_ENV ||= 'production'
await prepare(['dependencies', 'assets', 'server', 'admin'])
await import('../dist/server/main.js')
