// The report's page: a headline from the figures, the chart, the tables, the files, the method, and how to check it. Static, without
// a script, from any web host or from a disk.
import { html } from 'hono/html'
import { OUTCOMES, type Outcome } from '../../ledger/code-book.ts'
import { MERGED, type Totals, totalsBy } from '../../report/cells.ts'
import type { Edition } from '../../report/edition.ts'
import { counted, grouped, halfWords, headline, outcomeWords, processWords } from '../../report/words.ts'
import { countryName } from '../../words/when.ts'
import type { Html } from '../http/page.ts'

/** Held even where a web host sends no header. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"

export function indexPage(e: Edition): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Government demands, ${halfWords(e.half)} · ${e.provider}</title>
<link rel="stylesheet" href="theme/base.css">
<link rel="stylesheet" href="report.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${e.demo ? html`<p class="demo-banner">Demonstration: invented people, invented papers. These figures are about nobody.</p>` : ''}
<main id="main" class="page report" tabindex="-1">
<p class="quiet">${e.provider} · Report on government demands · ${halfWords(e.half)}</p>
<h1 class="headline">${headline(e)}</h1>
${e.complete ? '' : html`<p class="notice" data-tone="warn">The half-year is not over: figures as of ${e.publishedAt.slice(0, 10)}.</p>`}
${outcomes(e)}${breakdown(e, 'country')}${breakdown(e, 'process')}${files(e)}${method(e)}${check(e)}
</main>
</body>
</html>
`
}

function outcomes(e: Edition): Html {
  const rows = OUTCOMES.map(
    o =>
      html`<tr><th scope="row">${outcomeWords(o)}</th><td class="number">${grouped(e.totals.outcomes[o])}</td><td>${e.definitions[o] ?? ''}</td></tr>`,
  )
  return html`<section aria-labelledby="outcomes"><h2 id="outcomes">What became of the demands</h2>
<figure><a href="chart.svg"><img src="chart.svg" width="640" height="330" alt="Bars: ${OUTCOMES.map(o => `${outcomeWords(o)} ${grouped(e.totals.outcomes[o])}`).join(', ')}. The table below has the same figures."></a></figure>
<div class="scroll" tabindex="0" role="region" aria-label="Demands by outcome"><table><caption>${counted(e.totals.demands, 'demand', 'demands')} about ${counted(e.totals.accounts, 'account', 'accounts')}</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col" class="number">Demands</th><th scope="col">What it means</th></tr></thead>
<tbody>${rows}</tbody><tfoot><tr><th scope="row">All</th><td class="number">${grouped(e.totals.demands)}</td><td></td></tr></tfoot></table></div></section>`
}

const titles = {
  country: ['By country of the authority', 'Country'],
  process: ['By kind of legal paper', 'Kind of paper'],
} as const

function breakdown(e: Edition, key: 'country' | 'process'): Html {
  const [title, head] = titles[key]
  const rows = totalsBy(e.cells, key)
  if (rows.length === 0)
    return html`<section aria-labelledby="${key}"><h2 id="${key}">${title}</h2><p>No demand was closed.</p></section>`
  const name = key === 'country' ? nameOfCountry : processWords
  // A column of zeros tells no more than the table above.
  const shown = OUTCOMES.filter(o => e.totals.outcomes[o] > 0)
  return html`<section aria-labelledby="${key}"><h2 id="${key}">${title}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr><th scope="col">${head}</th><th scope="col" class="number">Demands</th><th scope="col" class="number">Accounts</th>${shown.map(o => html`<th scope="col" class="number">${outcomeWords(o)}</th>`)}</tr></thead>
<tbody>${rows.map(row => line(name(row.name), row, shown))}</tbody></table></div></section>`
}

function nameOfCountry(code: string): string {
  return code === MERGED
    ? 'Merged (few demands)'
    : code === 'XX'
      ? 'International bodies'
      : countryName(code, 'en')
}

function line(name: string, t: Totals, shown: readonly Outcome[]): Html {
  return html`<tr><th scope="row">${name}</th><td class="number">${grouped(t.demands)}</td><td class="number">${grouped(t.accounts)}</td>${shown.map(o => html`<td class="number">${grouped(t.outcomes[o])}</td>`)}</tr>`
}

function files(e: Edition): Html {
  return html`<section aria-labelledby="files"><h2 id="files">The files</h2>
<ul>
<li><a href="cells.csv" download>cells.csv</a>: each country, process and outcome with its counts, for a spreadsheet</li>
<li><a href="edition.json" download>edition.json</a>: the same with definitions and method, for programs; its form is in <a href="edition.schema.json">edition.schema.json</a></li>
<li><a href="chart.svg">chart.svg</a>: the chart alone</li>
<li><a href="edition.note">edition.note</a>: the list of all files, signed</li>
<li><a href="log/checkpoint">log/checkpoint</a>: the public log, ${grouped(e.log.leaves)} leaves; its tiles lie beside it</li>
<li><a href="trust.json" download>trust.json</a>: the keys to check it with</li>
</ul></section>`
}

function method(e: Edition): Html {
  return html`<section aria-labelledby="method"><h2 id="method">How we count, and what the figures cannot say</h2>
${e.method.map(text => html`<p>${text}</p>`)}
${e.policy.mergeBelow > 1 ? html`<p>Fewer than ${e.policy.mergeBelow} demands of one country under one process are merged with others.</p>` : ''}
<dl class="facts">${['demand', 'accounts', 'country', 'process'].map(word => html`<dt>${word}</dt><dd>${e.definitions[word] ?? ''}</dd>`)}</dl></section>`
}

function check(e: Edition): Html {
  return html`<section aria-labelledby="check"><h2 id="check">Check it yourself</h2>
<p>Download this folder, and on a computer with Duly installed, without a network:</p>
<pre>duly verify FOLDER --trust trust.json</pre>
<p>It says what holds: that each file is the one we signed, that the totals are the sums of the cells, and that the log <span class="identifier">${e.log.origin}</span> is whole. It also says what it cannot show. Take the trust file from somebody other than us, or compare it with theirs.</p></section>`
}
