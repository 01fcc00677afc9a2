// What can be done about telling the tenants beside the next step: who is told, on which way, and what they said.

import { say } from '../demand-words.ts'
import { AnswerTakenForm } from '../forms/notice/AnswerTakenForm.tsx'
import { ExtendWindowForm } from '../forms/notice/ExtendWindowForm.tsx'
import { isPassedOver, LeaveUntoldForm } from '../forms/notice/LeaveUntoldForm.tsx'
import { canBeSentTo, NoticeAgainForm } from '../forms/notice/NoticeAgainForm.tsx'
import { CourtOrderForm, ObjectionAgainForm, ToldAgainForm } from '../forms/notice/ObjectionEndForms.tsx'
import { isToPost, PostedNoticeForm } from '../forms/notice/PostedNoticeForm.tsx'
import { SkipContactForm, TellContactForm } from '../forms/notice/SkipContactForm.tsx'
import type { Other } from './other-action.ts'

export const tellingActions: readonly Other[] = [
  {
    title: say('other.skip_contact'),
    command: 'skip_contact',
    // Also of a closed one: a late notice may be owed, and what was told is read on.
    ofUse: (_, page) => Object.values(page.readers).some(readers => readers.length > 0),
    form: SkipContactForm,
  },
  {
    title: say('other.tell_contact_again'),
    command: 'tell_contact_again',
    form: TellContactForm,
  },
  {
    title: say('other.leave_untold'),
    command: 'leave_untold',
    ofUse: (d, page) => !d.closed && d.matters.some(m => isPassedOver(m, page)),
    form: LeaveUntoldForm,
  },
  {
    title: say('other.repeat_notice'),
    command: 'repeat_notice',
    ofUse: (d, page) => d.matters.some(m => canBeSentTo(m, page).length > 0),
    form: NoticeAgainForm,
  },
  {
    title: say('other.record_posted_notice'),
    command: 'record_posted_notice',
    ofUse: d => d.matters.some(isToPost),
    form: PostedNoticeForm,
  },
  {
    title: say('other.record_answer'),
    command: 'record_answer',
    form: AnswerTakenForm,
  },
  {
    title: say('other.overrule_objection'),
    command: 'overrule_objection',
    form: CourtOrderForm,
  },
  {
    title: say('other.decide_objection_again'),
    command: 'decide_objection_again',
    form: ObjectionAgainForm,
  },
  {
    title: say('other.record_told_again'),
    command: 'record_told_again',
    form: ToldAgainForm,
  },
  {
    title: say('other.extend_window'),
    command: 'extend_window',
    form: ExtendWindowForm,
  },
]
