// What can be done about telling the tenants beside the next step: who is told, on which way, and what they said.
import { AnswerTakenForm } from './forms/AnswerTakenForm.tsx'
import { ExtendWindowForm } from './forms/ExtendWindowForm.tsx'
import { isPassedOver, LeaveUntoldForm } from './forms/LeaveUntoldForm.tsx'
import { canBeSentTo, NoticeAgainForm } from './forms/NoticeAgainForm.tsx'
import { isToPost, PostedNoticeForm } from './forms/PostedNoticeForm.tsx'
import { mayBeTold, SkipContactForm, TellContactForm } from './forms/SkipContactForm.tsx'
import type { Other } from './OtherActions.tsx'
import { say } from './words.ts'

export const tellingActions: readonly Other[] = [
  {
    title: say('other.skip_contact'),
    command: 'skip_contact',
    // Also of a closed one: a late notice may be owed, and what was told is read on.
    when: (_, page) => Object.values(page.readers).some(readers => readers.length > 0),
    form: SkipContactForm,
  },
  {
    title: say('other.tell_contact_again'),
    command: 'tell_contact_again',
    when: d => d.matters.some(mayBeTold),
    form: TellContactForm,
  },
  {
    title: say('other.leave_untold'),
    command: 'leave_untold',
    when: (d, page) => !d.closed && d.matters.some(m => isPassedOver(m, page)),
    form: LeaveUntoldForm,
  },
  {
    title: say('other.repeat_notice'),
    command: 'repeat_notice',
    when: (d, page) => d.matters.some(m => canBeSentTo(m, page).length > 0),
    form: NoticeAgainForm,
  },
  {
    title: say('other.record_posted_notice'),
    command: 'record_posted_notice',
    when: d => d.matters.some(isToPost),
    form: PostedNoticeForm,
  },
  {
    title: say('other.record_answer'),
    command: 'record_answer',
    when: d => d.matters.some(m => m.notice) && !d.released && !d.closed,
    form: AnswerTakenForm,
  },
  {
    title: say('other.extend_window'),
    command: 'extend_window',
    when: d => d.matters.some(m => m.notice && !m.secrecy && !m.silent) && !d.released && !d.closed,
    form: ExtendWindowForm,
  },
]
