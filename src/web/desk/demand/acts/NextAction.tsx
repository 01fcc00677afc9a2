// The one next action: whose turn it is, why, and the form for it where it is the reader's own.
import type { ComponentType } from 'react'
import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import type { Step } from '../../../../domain/turn/step.ts'
import { actOf } from '../../../../domain/turn/step-act.ts'
import { size } from '../../../../words/when.ts'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { When } from '../../parts/When.tsx'
import { turnWords } from '../../words/labels.ts'
import { language } from '../../words/load.ts'
import { pieces } from '../../words/pieces.ts'
import { useDemand } from '../context.ts'
import { say } from '../demand-words.ts'
import { waitingToLeave } from '../departing.ts'
import { AuthenticateForm } from '../forms/arrival/AuthenticateForm.tsx'
import { CallbackForm } from '../forms/arrival/CallbackForm.tsx'
import { ConfirmNotDemandForm } from '../forms/arrival/ConfirmNotDemandForm.tsx'
import { ConfirmToldForm } from '../forms/arrival/ConfirmToldForm.tsx'
import { SettleLaneForm } from '../forms/arrival/LaneForms.tsx'
import { MessagesForm } from '../forms/arrival/MessagesForm.tsx'
import { UndeliveredForm } from '../forms/arrival/UndeliveredForm.tsx'
import { ProductionDecisionForm } from '../forms/challenge/ProductionDecisionForm.tsx'
import { ApproveExceptionForm } from '../forms/decision/ApproveExceptionForm.tsx'
import { AssessForm } from '../forms/decision/AssessForm.tsx'
import { DetermineForm } from '../forms/decision/DetermineForm.tsx'
import { LookupForm } from '../forms/decision/LookupForm.tsx'
import { RedirectAnswerForm } from '../forms/decision/RedirectAnswerForm.tsx'
import { FactsForm } from '../forms/facts/FactsForm.tsx'
import { AskExtensionForm, RedirectLetterForm } from '../forms/letters/LetterForm.tsx'
import { NoteAnswerForm } from '../forms/notice/NoteAnswerForm.tsx'
import { NoticeForm } from '../forms/notice/NoticeForm.tsx'
import { ToldAgainForm } from '../forms/notice/ObjectionEndForms.tsx'
import { ObjectionForm } from '../forms/notice/ObjectionForm.tsx'
import { PostedNoticeForm } from '../forms/notice/PostedNoticeForm.tsx'
import { ConfirmEmergencyForm } from '../forms/permitted/ConfirmEmergencyForm.tsx'
import { VerifyConsentForm } from '../forms/permitted/ConsentForms.tsx'
import { DangerForm } from '../forms/permitted/DangerForm.tsx'
import { FollowUpForm } from '../forms/permitted/FollowUpForm.tsx'
import { EndHoldForm } from '../forms/preservation/HoldForm.tsx'
import { NoteHoldEndForm } from '../forms/preservation/NoteHoldEndForm.tsx'
import { PreserveForm } from '../forms/preservation/PreserveForm.tsx'
import { ProlongForm } from '../forms/preservation/ProlongForm.tsx'
import { ResealForm } from '../forms/release/AgainForm.tsx'
import { CertificateForm } from '../forms/release/CertificateForm.tsx'
import { CloseForm } from '../forms/release/CloseForm.tsx'
import { LateReleaseForm } from '../forms/release/LateReleaseForm.tsx'
import { PrepareForm } from '../forms/release/PrepareForm.tsx'
import { SignPanel } from '../forms/release/SignPanel.tsx'
import { ConfirmAllowedForm } from '../forms/secrecy/ConfirmAllowedForm.tsx'
import { ConfirmSecrecyEndForm } from '../forms/secrecy/ConfirmSecrecyEndForm.tsx'
import { ConfirmSecrecyExtensionForm } from '../forms/secrecy/ConfirmSecrecyExtensionForm.tsx'
import { ConfirmSecrecyForm } from '../forms/secrecy/ConfirmSecrecyForm.tsx'
import { DocketForm } from '../forms/secrecy/DocketForm.tsx'
import { EndSecrecyForm } from '../forms/secrecy/EndSecrecyForm.tsx'
import { ReadSecrecyForm } from '../forms/secrecy/ReadSecrecyForm.tsx'
import { SecrecyExtensionForm } from '../forms/secrecy/SecrecyExtensionForm.tsx'
import { useHalfDone } from './half-done.ts'
import { isSimple, SimpleAct } from './simple-acts.tsx'

/** Steps that a person takes here; the others are the machine's or somebody's outside. */
const forms: Partial<Record<Step, ComponentType>> = {
  settle_lane: SettleLaneForm,
  confirm_facts: FactsForm,
  confirm_not_demand: ConfirmNotDemandForm,
  authenticate: AuthenticateForm,
  callback: CallbackForm,
  record_danger: DangerForm,
  confirm_emergency: ConfirmEmergencyForm,
  follow_up: FollowUpForm,
  lookup: LookupForm,
  assess: AssessForm,
  determine: DetermineForm,
  preserve: PreserveForm,
  keep: ProlongForm,
  redirect_letter: RedirectLetterForm,
  approve_exception: ApproveExceptionForm,
  read_message: MessagesForm,
  undelivered: UndeliveredForm,
  check_docket: DocketForm,
  secrecy_extension: SecrecyExtensionForm,
  post_notice: PostedNoticeForm,
  note_answer: NoteAnswerForm,
  ask_extension: AskExtensionForm,
  redirect_answer: RedirectAnswerForm,
  read_secrecy: ReadSecrecyForm,
  confirm_secrecy: ConfirmSecrecyForm,
  verify_consent: VerifyConsentForm,
  confirm_told: ConfirmToldForm,
  notify: NoticeForm,
  decide_objection: ObjectionForm,
  told_again: ToldAgainForm,
  decide_production: ProductionDecisionForm,
  end_secrecy: EndSecrecyForm,
  confirm_secrecy_extension: ConfirmSecrecyExtensionForm,
  confirm_allowed_contact: ConfirmAllowedForm,
  tell_allowed_contact: NoticeForm,
  confirm_secrecy_end: ConfirmSecrecyEndForm,
  prepare: PrepareForm,
  sign: SignPanel,
  certify: CertificateForm,
  late_release: LateReleaseForm,
  reseal: ResealForm,
  end_hold: EndHoldForm,
  note_hold_end: NoteHoldEndForm,
  close: CloseForm,
}

export function NextAction() {
  const { page, may, me } = useDemand()
  const { next } = page
  const act = actOf(next.step)
  const own = forms[next.step] ?? (isSimple(act) ? 'simple' : undefined)
  const form = machineTurn(next.turn) ? undefined : own
  // Others' letters of this kind are an analyst's too.
  const alone = next.step === 'redirect_letter' && next.turn === 'counsel' && !me.roles.includes('counsel')
  // An authorisation that waits to be signed is shown to everybody who may open the demand.
  const shown = next.step === 'sign'
  const allowed = form !== undefined && (shown || (act !== null && may(act))) && !alone
  const Form = isLeaving(page) ? undefined : form
  const second = page.second ?? null
  const mine = second === null && ((allowed && !shown) || me.roles.some(r => r === next.turn))
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
      <HalfDone />
      <WaitingForLog />
      <Collecting />
      {second !== null ? (
        <p className="notice" data-tone={second === 'nobody' ? 'warn' : 'accent'}>
          {say(second === 'nobody' ? 'next.no_second' : 'next.second')}
        </p>
      ) : null}
      {!allowed || second !== null ? null : Form === 'simple' ? (
        <SimpleAct key={next.step} command={act} />
      ) : Form ? (
        <Form key={`${next.step}`} />
      ) : null}
      {Form && !allowed ? (
        <p className="quiet">{say('next.waits_for', { turn: next.turn, name: turnWords[next.turn] })}</p>
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

/** What one press was to do and did not do to its end: what stands, and why the rest does not. */
function HalfDone() {
  const { page } = useDemand()
  const half = useHalfDone(page.demand.id)
  if (!half) return null
  return (
    <>
      <p className="notice" data-tone="warn">
        {say('next.half_done')}
      </p>
      <ProblemNotice error={half.error} />
    </>
  )
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
