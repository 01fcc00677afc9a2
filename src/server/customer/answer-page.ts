// Answering a notice: one question, then a page that repeats it before anything is sent.
import { html } from 'hono/html'
import type { TenantView } from '../../store/views.ts'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { tokenField } from '../portal/frame.ts'
import { away, moment } from '../portal/moment.ts'
import { type AnswerChoice, answerChoices } from './answers.ts'
import { consolePage } from './console.ts'

export type AnswerDraft = {
  readonly answer: string
  readonly text: string
  readonly problem: string | null
  /** When this was kept as a draft; null where it was not. */
  readonly savedAt: string | null
}

type Facts = {
  readonly id: string
  readonly view: TenantView
  readonly token: string
  readonly now: string
  readonly zone: string
}

export function answerPage(site: Site, f: Facts, draft: AnswerDraft): Html {
  return consolePage(site, null, {
    script: '/check/answer.js',
    title: `Your answer to ${f.view.reference}`,
    token: f.token,
    back: { href: `/demands/${f.id}`, text: `Demand ${f.view.reference}` },
    body: html`<h1>Your answer</h1>
${windowLine(f)}
${draft.problem ? html`<div class="notice" data-tone="danger" role="alert"><p class="notice-title">Nothing was sent.</p><p id="problem-text">${draft.problem}</p></div>` : ''}
${draft.savedAt ? html`<div class="notice"><p>This is your draft, kept ${moment(draft.savedAt, f.zone)}. It is not sent.</p></div>` : ''}
<form method="post" action="/demands/${f.id}/answer/review" data-draft="/demands/${f.id}/answer/draft">
${tokenField(f.token)}
<fieldset><legend>What do you want to tell us?</legend>
${answerChoices.map(choice => radio(choice, draft))}
</fieldset>
<div class="field"><label for="text">In your own words</label>
<p class="hint" id="text-hint">Needed if you object: why. Otherwise as you like. Our desk and our counsel read it.</p>
<textarea id="text" name="text" rows="6" maxlength="8000" aria-describedby="text-hint"${draft.problem ? html` aria-invalid="true"` : ''}>${draft.text}</textarea></div>
<div class="actions"><button class="primary">Continue</button><button formaction="/demands/${f.id}/answer/draft" formnovalidate>Keep it for later</button></div>
<p class="quiet">Nothing is sent yet: you see it once more first.</p>
<p class="small quiet" id="draft-state" role="status"></p>
</form>`,
  })
}

function windowLine(f: Facts): Html {
  const ends = f.view.notice?.windowEndsAt
  if (!ends) return html``
  return ends > f.now
    ? html`<p>Your window ends ${moment(ends, f.zone)}, ${away(ends, f.now)}.</p>`
    : html`<p>Your window ended ${moment(ends, f.zone)}. An objection still stops what has not left.</p>`
}

function radio(choice: AnswerChoice, draft: AnswerDraft): Html {
  const id = `answer-${choice.answer}`
  return html`<div class="choice"><input type="radio" id="${id}" name="answer" value="${choice.answer}" required aria-describedby="${id}-effect"${draft.answer === choice.answer ? html` checked` : ''}>
<div><label for="${id}"><strong>${choice.label}</strong></label><span class="hint" id="${id}-effect">${choice.effect}</span></div></div>`
}

/** `key` makes one answer of two clicks. */
export function reviewPage(site: Site, f: Facts, choice: AnswerChoice, text: string, key: string): Html {
  const hidden = html`${tokenField(f.token)}<input type="hidden" name="answer" value="${choice.answer}"><input type="hidden" name="text" value="${text}">`
  return consolePage(site, null, {
    title: `Check your answer to ${f.view.reference}`,
    token: f.token,
    back: { href: `/demands/${f.id}`, text: `Demand ${f.view.reference}` },
    body: html`<h1>Is this right?</h1>
<dl class="facts">
<dt>Demand</dt><dd>${f.view.reference}, ${f.view.authority}</dd>
<dt>You tell us</dt><dd><strong>${choice.label}</strong></dd>
<dt>In your words</dt><dd>${text === '' ? 'nothing further' : text}</dd>
<dt>What it does</dt><dd>${choice.effect}</dd>
</dl>
<div class="actions">
<form method="post" action="/demands/${f.id}/answer">${hidden}<input type="hidden" name="key" value="${key}"><button class="primary">Send this answer</button></form>
<form method="post" action="/demands/${f.id}/answer/change">${hidden}<button>Change it</button></form>
</div>`,
  })
}
