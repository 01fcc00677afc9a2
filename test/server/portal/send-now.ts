import { sendNotice } from '../../../src/server/acts/send-notice.ts'
import type { Deployment } from '../../../src/server/deployment.ts'

/** Also where the clock of the pages is stopped: the window is promised by the clock by which it is judged. */
export const sendNow: typeof sendNotice = (d: Deployment, ...wish) =>
  sendNotice({ ...d, now: d.store.now }, ...wish)
