// "Is there a demand about me?" One answer in each language, made once when the console starts, from the provider's profile
// alone: this file has no database, no clock and no question to look at, so there is nothing by which the answer or its time
// could differ.
import { Hono } from 'hono'
import { html } from 'hono/html'
import { consoleWords } from '../../../words/faces/console.ts'
import { frameWords } from '../../../words/faces/frame.ts'
import { type Language, languages } from '../../../words/languages.ts'
import { PSEUDO } from '../../../words/pseudo.ts'
import { type Html, page } from '../../http/page.ts'
import { readerOf } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'
import type { Provider } from '../../provider.ts'
import { link } from '../portal/link.ts'
import { noticeLooks } from './promises-page.ts'

export async function askedRoutes(site: Site, provider: Provider, noticeKey: string): Promise<Hono> {
  const app = new Hono()
  const made = new Map<Language, { question: string; answer: string }>()
  for (const language of [...languages, PSEUDO as Language])
    made.set(language, {
      question: String(await questionPage(site, language)),
      answer: String(await answerPage(site, provider, noticeKey, language)),
    })
  app.get('/is-there-a-demand', c => c.html(made.get(readerOf(c).language)?.question ?? ''))
  app.get('/is-there-a-demand/answer', c => c.html(made.get(readerOf(c).language)?.answer ?? ''))
  return app
}

function frame(site: Site, language: Language, here: string, body: Html): Html {
  return page(site, {
    title: consoleWords(language)('ask.title'),
    reader: { language, here },
    aside: html`<a href="/">${frameWords(language)('sign_in')}</a>`,
    body: html`<link rel="stylesheet" href="/portal.css"><div class="portal">${body}</div>`,
  })
}

/** The field has no name, so browsers send nothing of it: nobody has to tell us for whom they ask. */
function questionPage(site: Site, language: Language): Html {
  const say = consoleWords(language)
  return frame(
    site,
    language,
    '/is-there-a-demand',
    html`<h1>${say('ask.title')}</h1>
<p class="lead">${say('ask.lead')}</p>
<form method="get" action="/is-there-a-demand/answer">
<div class="field"><label for="whom">${say('ask.whom')}</label><p class="hint" id="whom-hint">${say('ask.not_sent')}</p>
<input id="whom" autocomplete="off" aria-describedby="whom-hint"></div>
<p><button class="primary">${say('ask.button')}</button></p>
</form>`,
  )
}

function answerPage(site: Site, p: Provider, noticeKey: string, language: Language): Html {
  const say = consoleWords(language)
  const us = { ...p.contact, address: html`<span class="identifier">${p.mail.intake}</span>` }
  return frame(
    site,
    language,
    '/is-there-a-demand/answer',
    html`<p class="back"><a href="/is-there-a-demand">${say('ask.again')}</a></p>
<h1>${say('ask.heading')}</h1>
<p class="lead">${say('ask.everybody')}</p>
<section><h2>${say('ask.do')}</h2>
<ul>
<li>${say('ask.do_lets')}</li>
<li>${say('ask.do_forbids')}</li>
<li>${say('ask.do_authority')}</li>
</ul></section>
${noticeLooks({ provider: p, noticeKey, language })}
<section><h2>${say('ask.complain')}</h2>
<ul>
<li>${say.rich('ask.complain_us', us)}</li>
<li>${say('ask.complain_dpa')}</li>
<li>${say('ask.complain_court')}</li>
</ul></section>
<section><h2>${say('ask.admin')}</h2><p>${say.rich('ask.admin_text', { sign_in: link('/') })}</p></section>`,
  )
}
