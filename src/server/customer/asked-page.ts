// "Is there a demand about me?" One answer, made once when the console starts, from the provider's profile alone: this file has
// no database, no clock and no question to look at, so there is nothing by which the answer or its time could differ.
import { Hono } from 'hono'
import { html } from 'hono/html'
import { type Html, page } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import type { Provider } from '../provider.ts'
import { noticeLooks } from './promises-page.ts'

export async function askedRoutes(site: Site, provider: Provider, noticeKey: string): Promise<Hono> {
  const app = new Hono()
  const [question, answer] = [
    String(await questionPage(site)),
    String(await answerPage(site, provider, noticeKey)),
  ]
  app.get('/is-there-a-demand', c => c.html(question))
  app.get('/is-there-a-demand/answer', c => c.html(answer))
  return app
}

function frame(site: Site, title: string, body: Html): Html {
  return page(site, {
    title,
    aside: html`<a href="/">Sign in</a>`,
    body: html`<link rel="stylesheet" href="/portal.css"><div class="portal">${body}</div>`,
  })
}

/** The field has no name, so browsers send nothing of it: nobody has to tell us for whom they ask. */
function questionPage(site: Site): Html {
  return frame(
    site,
    'Is there a demand about me?',
    html`<h1>Is there a demand about me?</h1>
<p class="lead">You may ask, and everybody gets the same answer. What you write in the field stays in your browser: nothing is looked up.</p>
<form method="get" action="/is-there-a-demand/answer">
<div class="field"><label for="whom">Whom do you ask for? (as you like)</label><p class="hint" id="whom-hint">It is not sent.</p>
<input id="whom" autocomplete="off" aria-describedby="whom-hint"></div>
<p><button class="primary">Ask</button></p>
</form>`,
  )
}

function answerPage(site: Site, p: Provider, noticeKey: string): Html {
  return frame(
    site,
    'Is there a demand about me?',
    html`<p class="back"><a href="/is-there-a-demand">Ask again</a></p>
<h1>We cannot confirm or deny whether there is one</h1>
<p class="lead">This is our answer to everybody: whether an authority has asked for their data, has asked and forbidden us to say so, or has never asked. Nothing was looked up to give it.</p>
<section><h2>What we do if there is one, or will be one</h2>
<ul>
<li>If the law lets us, we tell you before anything leaves, with a copy of the paper, at the address that we have for you. If your account belongs to an organisation, we ask the authority to go to your organisation first, and tell its contacts.</li>
<li>If a law or a court forbids us to tell you, we tell you when that prohibition ends. It happens by itself, and nobody has to ask.</li>
<li>If the law leaves the telling to the authority, the authority tells you.</li>
</ul></section>
${noticeLooks({ provider: p, noticeKey })}
<section><h2>Where to complain</h2>
<ul>
<li>With us: ${p.contact.phone} (${p.contact.hours}), or <span class="identifier">${p.mail.intake}</span>.</li>
<li>With the data protection authority of your country: it may look where we must not tell.</li>
<li>With the authority that you think has asked, or the court that oversees it: many laws give you a right to be told there.</li>
</ul></section>
<section><h2>If you administer an organisation</h2><p><a href="/">Sign in</a> to see every demand that we may tell you of.</p></section>`,
  )
}
