// The process that takes demands by mail.

import { startMailIn } from '../mail/mail-in.ts'
import { hooksOf } from '../process/hooks.ts'
import { databaseCheck, type StartPart } from './started.ts'

export const start: StartPart = async (d, { log, fail }) => {
  const hooks = hooksOf(log, fail)
  const smtp = await startMailIn(d, e => hooks.onError('mail', e))
  return {
    says: `Mail is taken on port ${smtp.port}`,
    checks: async () => ({ database: await databaseCheck(d) }),
    figures: async () => [],
    stop: smtp.close,
  }
}
