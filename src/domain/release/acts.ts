// What may be done to release, and to close.
import { prepareAuthorisation, revokeAuthorisation, signAuthorisation } from './authorise.ts'
import { close, confirmDownload, fireClock, sendMessage } from './close.ts'
import { reportLostKey } from './lost-key.ts'
import {
  noteLateRelease,
  recordCollection,
  recordGateRefusal,
  recordReleased,
  recordSealed,
  signCertificate,
} from './produce.ts'
import { recallRelease } from './recall.ts'

export const releaseActs = [
  prepareAuthorisation,
  signAuthorisation,
  revokeAuthorisation,
  recordCollection,
  recordGateRefusal,
  signCertificate,
  recordSealed,
  recordReleased,
  noteLateRelease,
  confirmDownload,
  reportLostKey,
  recallRelease,
  sendMessage,
  close,
  fireClock,
] as const
