// The one next action: whose turn it is, why, and the form for it where it is the reader's own.
import type { ComponentType } from 'react'
import type { Command } from '../../../demand/command.ts'
import type { Step } from '../../../demand/next.ts'
import type { DemandPage } from '../../../server/desk/api.ts'
import { size } from '../../../words/when.ts'
import { When } from '../parts/When.tsx'
import { commas, stepWords, turnWords } from '../words/labels.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { useDemand } from './context.ts'
import { waitingToLeave } from './departing.ts'
import { ApproveExceptionForm } from './forms/ApproveExceptionForm.tsx'
import { AssessForm } from './forms/AssessForm.tsx'
import { AuthenticateForm } from './forms/AuthenticateForm.tsx'
import { CallbackForm } from './forms/CallbackForm.tsx'
import { CertificateForm } from './forms/CertificateForm.tsx'
import { CloseForm } from './forms/CloseForm.tsx'
import { ConfirmAllowedForm } from './forms/ConfirmAllowedForm.tsx'
import { ConfirmEmergencyForm } from './forms/ConfirmEmergencyForm.tsx'
import { ConfirmNotDemandForm } from './forms/ConfirmNotDemandForm.tsx'
import { ConfirmSecrecyEndForm } from './forms/ConfirmSecrecyEndForm.tsx'
import { ConfirmSecrecyExtensionForm } from './forms/ConfirmSecrecyExtensionForm.tsx'
import { ConfirmSecrecyForm } from './forms/ConfirmSecrecyForm.tsx'
import { ConfirmToldForm } from './forms/ConfirmToldForm.tsx'
import { VerifyConsentForm } from './forms/ConsentForms.tsx'
import { DangerForm } from './forms/DangerForm.tsx'
import { DetermineForm } from './forms/DetermineForm.tsx'
import { DocketForm } from './forms/DocketForm.tsx'
import { EndSecrecyForm } from './forms/EndSecrecyForm.tsx'
import { FactsForm } from './forms/FactsForm.tsx'
import { FollowUpForm } from './forms/FollowUpForm.tsx'
import { EndHoldForm } from './forms/HoldForm.tsx'
import { SettleLaneForm } from './forms/LaneForms.tsx'
import { LateReleaseForm } from './forms/LateReleaseForm.tsx'
import { AskExtensionForm, RedirectLetterForm } from './forms/LetterForm.tsx'
import { LookupForm } from './forms/LookupForm.tsx'
import { MessagesForm } from './forms/MessagesForm.tsx'
import { NoteAnswerForm } from './forms/NoteAnswerForm.tsx'
import { NoteHoldEndForm } from './forms/NoteHoldEndForm.tsx'
import { NoticeForm } from './forms/NoticeForm.tsx'
import { ObjectionForm } from './forms/ObjectionForm.tsx'
import { PostedNoticeForm } from './forms/PostedNoticeForm.tsx'
import { PrepareForm } from './forms/PrepareForm.tsx'
import { PreserveForm } from './forms/PreserveForm.tsx'
import { ProductionDecisionForm } from './forms/ProductionDecisionForm.tsx'
import { ProlongForm } from './forms/ProlongForm.tsx'
import { ReadSecrecyForm } from './forms/ReadSecrecyForm.tsx'
import { RedirectAnswerForm } from './forms/RedirectAnswerForm.tsx'
import { SecrecyExtensionForm } from './forms/SecrecyExtensionForm.tsx'
import { SignPanel } from './forms/SignPanel.tsx'
import { UndeliveredForm } from './forms/UndeliveredForm.tsx'
import { say } from './words.ts'

type StepForm = { readonly command: Command['type'] | null; readonly form: ComponentType }

/** Steps that a person takes here; the others are the machine's or somebody's outside. */
const forms: Partial<Record<Step, StepForm>> = {
  settle_lane: { command: 'settle_lane', form: SettleLaneForm },
  confirm_facts: { command: 'confirm_facts', form: FactsForm },
  confirm_not_demand: { command: 'confirm_not_demand', form: ConfirmNotDemandForm },
  authenticate: { command: 'authenticate', form: AuthenticateForm },
  callback: { command: 'record_callback', form: CallbackForm },
  record_danger: { command: 'record_danger', form: DangerForm },
  confirm_emergency: { command: 'confirm_emergency', form: ConfirmEmergencyForm },
  follow_up: { command: 'record_follow_up', form: FollowUpForm },
  lookup: { command: 'request_lookup', form: LookupForm },
  assess: { command: 'record_assessment', form: AssessForm },
  determine: { command: 'determine', form: DetermineForm },
  preserve: { command: 'record_preservation', form: PreserveForm },
  keep: { command: 'prolong_preservation', form: ProlongForm },
  redirect_letter: { command: 'record_letter', form: RedirectLetterForm },
  approve_exception: { command: 'approve_redirect_exception', form: ApproveExceptionForm },
  read_message: { command: 'read_messages', form: MessagesForm },
  undelivered: { command: 'settle_undelivered', form: UndeliveredForm },
  check_docket: { command: 'check_docket', form: DocketForm },
  secrecy_extension: { command: 'record_secrecy_extension', form: SecrecyExtensionForm },
  post_notice: { command: 'record_posted_notice', form: PostedNoticeForm },
  note_answer: { command: 'note_answer', form: NoteAnswerForm },
  ask_extension: { command: 'record_letter', form: AskExtensionForm },
  redirect_answer: { command: 'record_redirect_answer', form: RedirectAnswerForm },
  read_secrecy: { command: 'read_secrecy', form: ReadSecrecyForm },
  confirm_secrecy: { command: 'confirm_secrecy', form: ConfirmSecrecyForm },
  verify_consent: { command: 'verify_consent', form: VerifyConsentForm },
  confirm_told: { command: 'confirm_told', form: ConfirmToldForm },
  notify: { command: 'send_notice', form: NoticeForm },
  decide_objection: { command: 'decide_objection', form: ObjectionForm },
  decide_production: { command: 'decide_production', form: ProductionDecisionForm },
  end_secrecy: { command: 'end_secrecy', form: EndSecrecyForm },
  confirm_secrecy_extension: { command: 'confirm_secrecy_extension', form: ConfirmSecrecyExtensionForm },
  confirm_allowed_contact: { command: 'confirm_allowed_contact', form: ConfirmAllowedForm },
  tell_allowed_contact: { command: 'tell_allowed_contact', form: NoticeForm },
  confirm_secrecy_end: { command: 'confirm_secrecy_end', form: ConfirmSecrecyEndForm },
  prepare: { command: 'prepare_authorisation', form: PrepareForm },
  sign: { command: null, form: SignPanel },
  certify: { command: 'sign_certificate', form: CertificateForm },
  late_release: { command: 'note_late_release', form: LateReleaseForm },
  end_hold: { command: 'request_hold_end', form: EndHoldForm },
  note_hold_end: { command: 'note_hold_end', form: NoteHoldEndForm },
  close: { command: 'close', form: CloseForm },
}

/** What is sent to take this step; null where nobody here takes it. */
export function commandOf(step: Step): Command['type'] | null {
  return step === 'sign' ? 'sign_authorisation' : (forms[step]?.command ?? null)
}

export function NextAction() {
  const { page, may, me } = useDemand()
  const { next } = page
  const entry = machineTurn(next.turn) ? undefined : forms[next.step]
  // Others' letters of this kind are an analyst's too.
  const alone = next.step === 'redirect_letter' && next.turn === 'counsel' && !me.roles.includes('counsel')
  const allowed = entry !== undefined && (entry.command === null || may(entry.command)) && !alone
  const Form = isLeaving(page) ? undefined : entry?.form
  const second = page.second ?? null
  const mine = second === null && ((allowed && entry.command !== null) || me.roles.some(r => r === next.turn))
  return (
    <section className="next" aria-labelledby="next-title" data-mine={mine || undefined}>
      <p className="next-turn">
        {next.turn === 'nobody'
          ? say('next.nobody')
          : second !== null
            ? say('next.another', { turn: turnWords[next.turn] })
            : me.roles.some(r => r === next.turn)
              ? say('next.you')
              : say('next.turn', { turn: turnWords[next.turn] })}
      </p>
      <h2 id="next-title" tabIndex={-1}>
        {next.says}
      </h2>
      <WaitingForLog />
      <Collecting />
      {second !== null ? (
        <p className="notice" data-tone={second === 'nobody' ? 'warn' : 'accent'}>
          {say(second === 'nobody' ? 'next.no_second' : 'next.second')}
        </p>
      ) : null}
      {Form && allowed && second === null ? <Form key={`${next.step}`} /> : null}
      {Form && !allowed ? (
        <p className="quiet">
          {say('next.not_yours', {
            step: stepWords[next.step],
            turn: turnWords[next.turn],
            roles: commas(me.roles.map(r => turnWords[r])) || say('next.no_roles'),
          })}
        </p>
      ) : null}
      {Form || next.turn === 'nobody' ? null : <WhatIsAwaited />}
    </section>
  )
}

/** What this step asks for was sent and is about to leave: the form for it is not offered a second time. */
function isLeaving(page: DemandPage): boolean {
  const kind = page.next.step === 'undelivered' ? page.undelivered?.[0]?.kind : letterOfStep[page.next.step]
  return kind !== undefined && waitingToLeave(page).some(one => one.letter === kind)
}

const letterOfStep: Partial<Record<Step, string>> = {
  redirect_letter: 'redirect',
  ask_extension: 'extension',
}

export function machineTurn(turn: string): boolean {
  return turn === 'gate' || turn === 'log' || turn === 'clock'
}

function WaitingForLog() {
  const { page } = useDemand()
  if (!page.waitingForLogUntil) return null
  return (
    <p className="notice" data-tone="accent">
      {pieces(say.rich('next.log', { when: <When at={page.waitingForLogUntil} form="brief" /> }))}
    </p>
  )
}

function Collecting() {
  const { page } = useDemand()
  const progress = page.gateProgress
  if (!progress) return null
  return (
    <p className="notice" role="status">
      {say('next.collecting', {
        part: progress.part,
        n: progress.items,
        size: size(kilobytes(progress.bytes), language),
      })}
    </p>
  )
}

/** Whole ones, so that the number does not flicker. */
function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000) * 1000
}

const awaited: Partial<Record<Step, string>> = {
  lookup: say('awaited.lookup'),
  preserve: say('awaited.preserve'),
  keep: say('awaited.keep'),
  window: say('awaited.window'),
  challenge: say('awaited.challenge'),
  collect: say('awaited.collect'),
  seal: say('awaited.seal'),
  release: say('awaited.release'),
  download: say('awaited.download'),
  notify: say('awaited.notify'),
}

function WhatIsAwaited() {
  const { page } = useDemand()
  const words = awaited[page.next.step]
  return words ? <p className="quiet">{words}</p> : null
}
