// What may be done about how a demand came: receipt, filing, authentication, quarantine, letters that did not arrive.
import { authenticate, recordCallback } from './authenticate.ts'
import { importOpen } from './import-open.ts'
import { confirmTold } from './imported.ts'
import { recordLetter } from './letter.ts'
import { linkDemand } from './link.ts'
import { readMessages } from './messages.ts'
import { settleLane, takeIntoLane } from './quarantine.ts'
import { confirmFacts, confirmNotDemand, fileAsNotDemand, fileReply, receive } from './receive.ts'
import { namePerson, unnamePerson } from './restricted.ts'
import { recordUndelivered, settleUndelivered } from './undelivered.ts'
import { recordWithdrawal } from './withdraw.ts'

export const arrivalActs = [
  receive,
  namePerson,
  unnamePerson,
  takeIntoLane,
  settleLane,
  importOpen,
  confirmTold,
  fileReply,
  fileAsNotDemand,
  confirmNotDemand,
  confirmFacts,
  authenticate,
  recordCallback,
  linkDemand,
  recordLetter,
  recordWithdrawal,
  recordUndelivered,
  settleUndelivered,
  readMessages,
] as const
