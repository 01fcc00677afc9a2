// Answering a notice: one question, then a page that repeats it before anything is sent.
import { html } from 'hono/html'
import type { TenantView } from '../../store/views.ts'
import { demandWords } from '../../words/demand.ts'
import { toldWords } from '../../words/told.ts'
import { away } from '../../words/when.ts'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { tokenField } from '../portal/frame.ts'
import { deadline, moment } from '../portal/moment.ts'
import { recorded } from '../portal/recorded.ts'
import { scriptTexts } from '../portal/script-texts.ts'
import { type AnswerChoice, answerChoices } from './answers.ts'
import { type ConsentDays, scopeFields } from './consent.ts'
import { consolePage, type Ground } from './console.ts'
import { authorityOf, isWindowOpen, whyUnawaited } from './words.ts'

export type AnswerDraft = {
  readonly answer: string
  readonly text: string
  readonly problem: string | null
  /** When this was kept as a draft; null where it was not. */
  readonly savedAt: string | null
}

type Facts = Ground & { readonly id: string; readonly view: TenantView }

export function answerPage(site: Site, f: Facts, draft: AnswerDraft): Html {
  const { language } = f.reader
  const { reference } = f.view
  const say = demandWords(language)
  return consolePage(site, null, {
    script: '/check/answer.js',
    title: say('answer.title', { reference }),
    token: f.token,
    reader: f.reader,
    back: { href: `/demands/${f.id}`, text: say('demand.title', { reference }) },
    body: html`<h1>${say('answer.heading')}</h1>
${windowLine(f)}
${draft.problem ? html`<div class="notice" data-tone="danger" role="alert"><p class="notice-title">${say('answer.not_sent')}</p><p id="problem-text">${draft.problem}</p></div>` : ''}
${draft.savedAt ? html`<div class="notice"><p>${say.rich('answer.draft', { at: moment(draft.savedAt, f.zone, language) })}</p></div>` : ''}
<form method="post" action="/demands/${f.id}/answer/review" data-draft="/demands/${f.id}/answer/draft" data-words="${scriptTexts(language, 'draft.', 'time.')}">
${tokenField(f.token)}
<fieldset><legend>${say('answer.question')}</legend>
${answerChoices(language).map(choice => radio(choice, draft))}
</fieldset>
<div class="field"><label for="text">${say('answer.words')}</label>
<p class="hint" id="text-hint">${say('answer.hint')}</p>
<textarea id="text" name="text" rows="6" maxlength="8000" dir="auto" aria-describedby="text-hint"${draft.problem ? html` aria-invalid="true"` : ''}>
${draft.text}</textarea></div>
<div class="actions"><button class="primary">${say('answer.continue')}</button><button formaction="/demands/${f.id}/answer/draft" formnovalidate>${say('answer.later')}</button></div>
<p class="quiet">${say('answer.once_more')}</p>
<p class="small quiet" id="draft-state" role="status"></p>
</form>`,
  })
}

function windowLine(f: Facts): Html {
  const ends = f.view.notice?.windowEndsAt
  if (!ends) return html``
  const { language } = f.reader
  const say = demandWords(language)
  const at = deadline(ends, f.zone, language)
  const why = whyUnawaited(f.view)
  if (why) return html`<p>${toldWords(language)(why)}</p>`
  return isWindowOpen(f.view, f.now)
    ? html`<p>${say.rich('do.window', { at, away: away(ends, f.now, language) })}</p>`
    : html`<p>${say.rich('do.window_ended', { at })}</p>`
}

function radio(choice: AnswerChoice, draft: AnswerDraft): Html {
  const id = `answer-${choice.answer}`
  return html`<div class="choice"><input type="radio" id="${id}" name="answer" value="${choice.answer}" required aria-describedby="${id}-effect"${draft.answer === choice.answer ? html` checked` : ''}>
<div><label for="${id}"><strong>${choice.label}</strong></label><span class="hint" id="${id}-effect">${choice.effect}</span></div></div>`
}

export type Review = {
  readonly choice: AnswerChoice
  readonly text: string
  /** Makes one answer of two clicks. */
  readonly key: string
  /** What was wrong with it when it was sent, beside the fields that it is about, with the days that were chosen there. */
  readonly problem?: { readonly text: string; readonly days: ConsentDays }
}

export function reviewPage(site: Site, f: Facts, { choice, text, key, problem }: Review): Html {
  const { reference } = f.view
  const say = demandWords(f.reader.language)
  const hidden = html`${tokenField(f.token)}<input type="hidden" name="answer" value="${choice.answer}"><input type="hidden" name="text" value="${text}">`
  return consolePage(site, null, {
    title: say('review.title', { reference }),
    token: f.token,
    reader: f.reader,
    back: { href: `/demands/${f.id}`, text: say('demand.title', { reference }) },
    body: html`<h1>${say('review.heading')}</h1>
${problem ? html`<div class="notice" data-tone="danger" role="alert"><p class="notice-title">${say('answer.not_sent')}</p><p>${problem.text}</p></div>` : ''}
<dl class="facts">
<dt>${say('review.demand')}</dt><dd>${reference}, ${recorded(authorityOf(f.view, f.reader.language))}</dd>
<dt>${say('review.you_tell')}</dt><dd><strong>${choice.label}</strong></dd>
<dt>${say('review.words')}</dt><dd>${text === '' ? say('review.no_words') : html`<span dir="auto">${text}</span>`}</dd>
<dt>${say('review.does')}</dt><dd>${choice.effect}</dd>
</dl>
<div class="actions">
<form method="post" action="/demands/${f.id}/answer">${hidden}<input type="hidden" name="key" value="${key}">${choice.answer === 'consents' ? scopeFields(f.view, f.reader.language, problem?.days) : ''}<button class="primary">${say('review.send')}</button></form>
<form method="post" action="/demands/${f.id}/answer/change">${hidden}<button>${say('review.change')}</button></form>
</div>`,
  })
}
