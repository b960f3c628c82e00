import { pino } from 'pino'

import { env } from '../env.js'

/** The structured log of the process. Secrets that could ride along in a request are cut out here, once. */
export const log = pino({
  level: env().logLevel,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      'req.headers.cookie',
      'req.headers.authorization',
      '*.password',
      '*.token',
      '*.secret',
      '*.resetPasswordToken',
    ],
    censor: '[removed]',
  },
})
