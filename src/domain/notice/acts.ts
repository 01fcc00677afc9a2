// What may be done to tell a customer, and what the customer may do.
import { leaveUntold } from './addressee.ts'
import { recordToldAgain, tellDecidedAgain } from './decided-again.ts'
import { extendWindow } from './extend-window.ts'
import { skipContact, tellContactAgain } from './kept-out.ts'
import { escalateNotice, recordPostedNotice, repeatNotice, settleChain } from './notice-tries.ts'
import { recordDelivery, sendNotice } from './notify.ts'
import { answerNotice, decideObjection, markNoticeRead, noteAnswer } from './objection.ts'
import { decideObjectionAgain, overruleObjection, withdrawObjection } from './objection-ends.ts'
import { recordAnswer } from './record-answer.ts'

export const noticeActs = [
  skipContact,
  tellContactAgain,
  leaveUntold,
  repeatNotice,
  recordPostedNotice,
  settleChain,
  escalateNotice,
  noteAnswer,
  extendWindow,
  sendNotice,
  recordDelivery,
  markNoticeRead,
  answerNotice,
  recordAnswer,
  decideObjection,
  overruleObjection,
  withdrawObjection,
  decideObjectionAgain,
  tellDecidedAgain,
  recordToldAgain,
] as const
