// The second person: confirms the reading with its passages in view. Where an exception from asking the customer waits for a second
// person too, it is on the same card, and one press answers for both; where nothing of the notice is left to choose, one press sends it too.
import { useState } from 'react'
import { Checkbox } from '../../../parts/Field.tsx'
import { secrecyWords } from '../../../words/labels.ts'
import { pieces } from '../../../words/pieces.ts'
import { calendarDay } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { PaperLink } from '../../paper/PaperLink.tsx'
import { MayTell } from '../../telling/MayTell.tsx'
import { useSilenceWords } from '../../telling/order-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { ExceptionLines } from '../decision/ApproveExceptionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { strong } from '../marks.tsx'
import { NoticeToo, useNoticeToo } from './NoticeToo.tsx'
import { AfterNotice } from './ReadSecrecyForm.tsx'
import { say as saySilence } from './silence-words.ts'

export function ConfirmSecrecyForm() {
  const { page, me, may, showInPaper } = useDemand()
  const submit = useSubmit(page)
  const silence = useSilenceWords()
  const matters = page.demand.matters.filter(m => m.reading && !m.readingConfirmedBy)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [apart, setApart] = useState(false)
  const matter = matters.find(m => m.id === id) ?? matters[0]
  const notice = useNoticeToo(matters)
  if (!matter?.reading) return null
  const { reading } = matter
  const own = reading.by === me.id
  const binds = reading.secrecy.kind === 'court_order' || reading.secrecy.kind === 'statutory'
  const waiting = page.demand.matters.filter(m => page.lifecycle[m.id]?.toApprove)
  const excepted =
    may('approve_redirect_exception') && !waiting.some(m => m.exceptionBy === me.id) ? waiting : []
  const both = excepted.length > 0 && !apart
  const confirm = { command: { type: 'confirm_secrecy' as const, matter: matter.id } }
  const approve = {
    command: { type: 'approve_redirect_exception' as const, matters: excepted.map(m => m.id) },
  }
  const confirmed = both ? [approve, confirm] : [confirm]
  const withNotice = () =>
    submit.busy ||
    !notice ||
    submit.sendAll([
      ...confirmed.map(body => ({ path: 'commands' as const, body })),
      { path: 'notice', body: notice.sent },
    ])
  return (
    <ActionForm
      submit={submit}
      action={say(
        both ? (binds ? 'second.binds_both' : 'second.free_both') : binds ? 'second.binds' : 'second.free',
      )}
      disabled={own}
      onSubmit={() => submit.sendAll(confirmed.map(body => ({ path: 'commands', body })))}
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      {own ? (
        <p className="notice" data-tone="warn">
          {say('second.own')}
        </p>
      ) : null}
      <p>
        {pieces(
          say.rich('second.reads', {
            who: nameIn(page, reading.by),
            what: secrecyWords[reading.secrecy.kind],
            order: silence.source(reading.secrecy.instrument),
            end: reading.secrecy.until ? 'day' : binds ? 'open' : 'none',
            day: reading.secrecy.until ? calendarDay(reading.secrecy.until) : '',
            strong,
          }),
        )}
      </p>
      {binds ? <MayTell secrecy={reading.secrecy} always /> : null}
      {binds && matter.notice ? <AfterNotice /> : null}
      {reading.passages.map(p => (
        <blockquote key={`${p.page}${p.text}`} dir="auto">
          <bdi>{p.text}</bdi> <span className="quiet">{say('passage.page', { n: p.page })}</span>
        </blockquote>
      ))}
      {reading.document ? (
        <p>
          <PaperLink document={reading.document} />
        </p>
      ) : (
        <p>
          <button type="button" className="small" onClick={() => showInPaper('secrecy')}>
            {say('second.show')}
          </button>
        </p>
      )}
      {excepted.length > 0 ? (
        <fieldset className="boxed">
          <legend>{say('second.exception')}</legend>
          <ExceptionLines matters={excepted} />
          <Checkbox checked={apart} onChange={setApart}>
            {say('second.apart')}
          </Checkbox>
        </fieldset>
      ) : null}
      <p>{saySilence('second.says')}</p>
      {notice && !own ? (
        <NoticeToo notice={notice}>
          <button type="button" aria-disabled={submit.busy || undefined} onClick={withNotice}>
            {saySilence(both ? 'second.tell_all' : 'second.tell')}
          </button>
        </NoticeToo>
      ) : null}
    </ActionForm>
  )
}
