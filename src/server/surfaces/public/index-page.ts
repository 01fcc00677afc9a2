// The report's page in one language: a headline from the figures, the chart, the tables, the files, the method, and how to check it.
// Static, without a script, from any web host or from a disk.
import { html } from 'hono/html'
import { OUTCOMES, type Outcome } from '../../../ledger/code-book.ts'
import { MERGED, type Totals, totalsBy } from '../../../report/cells.ts'
import type { Edition } from '../../../report/edition.ts'
import {
  NOTICE_TIMES_CSV,
  NOTICE_TIMES_FILE,
  type NoticeTime,
  type NoticeTimes,
} from '../../../report/notice-times.ts'
import { editionWords } from '../../../words/faces/edition.ts'
import { type Language, languageNames, languages } from '../../../words/languages.ts'
import { day, list, span } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import {
  barWords,
  type EditionWords,
  grouped,
  halfWords,
  headline,
  outcomeWords,
  placeWords,
  processWords,
} from './edition-words.ts'

/** Held even where a web host sends no header. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"

/** `up`: from this page to the edition's folder. */
type Part = {
  readonly e: Edition
  readonly times: NoticeTimes
  readonly say: EditionWords
  readonly up: string
}

/** Where a language's page and chart lie, below the edition's folder: English at its top, each other in a folder of its own. */
export function folderOf(language: Language): string {
  return language === 'en' ? '' : `${language}/`
}

export function indexPage(e: Edition, times: NoticeTimes, language: Language): Html {
  const say = editionWords(language)
  const part: Part = { e, times, say, up: language === 'en' ? '' : '../' }
  const { up } = part
  const half = halfWords(say, e.half)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say('title', { half, provider: e.provider })}</title>
<link rel="stylesheet" href="${up}theme/base.css">
${language === 'ja' ? html`<link rel="stylesheet" href="${up}theme/ja.css">` : ''}
<link rel="stylesheet" href="${up}report.css">
${languages.map(l => html`<link rel="alternate" hreflang="${l}" href="${addressOf(l, up)}">`)}
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
${e.demo ? html`<p class="demo-banner">${say('demo')}</p>` : ''}
<main id="main" class="page report" tabindex="-1">
${languageLinks(part)}
<p class="quiet">${say('kicker', { provider: e.provider, half })}</p>
<h1 class="headline">${headline(say, e)}</h1>
${e.complete ? '' : html`<p class="notice" data-tone="warn">${say('incomplete', { day: day(e.publishedAt, 'UTC', language) })}</p>`}
${language === 'en' ? '' : html`<p class="quiet">${say.rich('translated', { english: inside => html`<a href="${addressOf('en', up)}" hreflang="en">${inside}</a>` })}</p>`}
${outcomes(part)}${breakdown(part, 'country')}${breakdown(part, 'process')}${noticeTimes(part)}${files(part)}${method(part)}${check(part)}
</main>
</body>
</html>
`
}

/** By the file's name: a folder opens on a web host, but not from a disk. */
function addressOf(language: Language, up: string): string {
  return `${up}${folderOf(language)}index.html`
}

function languageLinks({ say, up }: Part): Html {
  const links = languages.map(
    l =>
      html`<li><a href="${addressOf(l, up)}" lang="${l}" hreflang="${l}"${l === say.language ? html` aria-current="true"` : ''}>${languageNames[l]}</a></li>`,
  )
  return html`<nav aria-label="${say('languages')}"><ul class="languages">${links}</ul></nav>`
}

function outcomes({ e, say }: Part): Html {
  const rows = OUTCOMES.map(
    o =>
      html`<tr><th scope="row">${outcomeWords(say, o)}</th><td class="number">${grouped(say, e.totals.outcomes[o])}</td><td>${say(`def.${o}`)}</td></tr>`,
  )
  const { demands, accounts } = e.totals
  return html`<section aria-labelledby="outcomes"><h2 id="outcomes">${say('outcomes')}</h2>
<figure><a href="chart.svg"><img src="chart.svg" width="640" height="330" alt="${say('chart.alt', { bars: list(barWords(say, e), say.language) })}"></a></figure>
<div class="scroll" tabindex="0" role="region" aria-label="${say('outcomes.region')}"><table><caption>${say('outcomes.caption', { n: demands, accounts })}</caption>
<thead><tr><th scope="col">${say('outcome')}</th><th scope="col" class="number">${say('demands')}</th><th scope="col">${say('means')}</th></tr></thead>
<tbody>${rows}</tbody><tfoot><tr><th scope="row">${say('all')}</th><td class="number">${grouped(say, demands)}</td><td></td></tr></tfoot></table></div></section>`
}

function breakdown({ e, say }: Part, key: 'country' | 'process'): Html {
  const title = say(`by_${key}`)
  const rows = totalsBy(e.cells, key)
  if (rows.length === 0)
    return html`<section aria-labelledby="${key}"><h2 id="${key}">${title}</h2><p>${say('no_demand')}</p></section>`
  const name = key === 'country' ? placeWords : processWords
  // A column of zeros tells no more than the table above.
  const shown = OUTCOMES.filter(o => e.totals.outcomes[o] > 0)
  return html`<section aria-labelledby="${key}"><h2 id="${key}">${title}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr><th scope="col">${say(key)}</th><th scope="col" class="number">${say('demands')}</th><th scope="col" class="number">${say('accounts')}</th>${shown.map(o => html`<th scope="col" class="number">${outcomeWords(say, o)}</th>`)}</tr></thead>
<tbody>${rows.map(row => line(say, name(say, row.name), row, shown))}</tbody></table></div></section>`
}

function line(say: EditionWords, name: string, t: Totals, shown: readonly Outcome[]): Html {
  const number = (n: number) => html`<td class="number">${grouped(say, n)}</td>`
  return html`<tr><th scope="row">${name}</th>${number(t.demands)}${number(t.accounts)}${shown.map(o => number(t.outcomes[o]))}</tr>`
}

function noticeTimes({ times, say }: Part): Html {
  const title = say('times')
  const { policy } = times
  const median = (group: NoticeTime, minutes: number | null) =>
    minutes === null ? say(group.group === MERGED ? 'times.none' : 'times.few') : span(minutes, say.language)
  const rows = times.times.map(
    time =>
      html`<tr><th scope="row">${say.of('times', time.group)}</th><td class="number">${grouped(say, time.notices)}</td><td class="number">${median(time, time.fromReceipt)}</td><td class="number">${median(time, time.fromDetermination)}</td></tr>`,
  )
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr><th scope="col">${say('times.whom')}</th><th scope="col" class="number">${say('times.notices')}</th><th scope="col" class="number">${say('times.from_receipt')}</th><th scope="col" class="number">${say('times.from_determination')}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
  const terms = ['not_forbidden', 'after_prohibition', 'from_receipt', 'from_determination'] as const
  return html`<section aria-labelledby="times"><h2 id="times">${title}</h2>
${rows.length === 0 ? html`<p>${say('times.nobody')}</p>` : table}
<dl class="facts"><dt>${say('times.notices')}</dt><dd>${say('times.def.notice')}</dd>${terms.map(term => html`<dt>${say(`times.${term}`)}</dt><dd>${say(`times.def.${term}`)}</dd>`)}</dl>
<p>${say('times.method.1')} ${say('times.policy', { n: policy.medianFrom })}</p>
<p>${say('times.method.2')}</p>
<p>${say('times.method.3')}</p></section>`
}

function files({ e, say, up }: Part): Html {
  const link = (path: string, to = `${up}${path}`) => html`<a href="${to}">${path}</a>`
  const download = (path: string) => html`<a href="${up}${path}" download>${path}</a>`
  return html`<section aria-labelledby="files"><h2 id="files">${say('files')}</h2>
<ul>
<li>${say.rich('files.csv', { file: download('cells.csv') })}</li>
<li>${say.rich('files.json', { file: download('edition.json'), schema: link('edition.schema.json') })}</li>
<li>${say.rich('files.times', { csv: download(NOTICE_TIMES_CSV), json: download(NOTICE_TIMES_FILE) })}</li>
<li>${say.rich('files.chart', { file: link('chart.svg', 'chart.svg') })}</li>
<li>${say.rich('files.note', { file: link('edition.note') })}</li>
<li>${say.rich('files.log', { file: link('log/checkpoint'), n: e.log.leaves })}</li>
<li>${say.rich('files.trust', { file: download('trust.json') })}</li>
</ul></section>`
}

const METHODS = ['method.1', 'method.2', 'method.3', 'method.4', 'method.5', 'method.6'] as const
const WORDS = ['demand', 'accounts', 'country', 'process'] as const

function method({ e, say }: Part): Html {
  return html`<section aria-labelledby="method"><h2 id="method">${say('method')}</h2>
${METHODS.map(key => html`<p>${say(key)}</p>`)}
${e.policy.mergeBelow > 1 ? html`<p>${say('merge', { n: e.policy.mergeBelow })}</p>` : ''}
<dl class="facts">${WORDS.map(word => html`<dt>${say(`word.${word}`)}</dt><dd>${say(`def.${word}`)}</dd>`)}</dl></section>`
}

function check({ e, say }: Part): Html {
  return html`<section aria-labelledby="check"><h2 id="check">${say('check')}</h2>
<p>${say('check.how')}</p>
<pre>duly verify FOLDER --trust trust.json</pre>
<p>${say.rich('check.says', { origin: html`<span class="identifier">${e.log.origin}</span>` })}</p></section>`
}
