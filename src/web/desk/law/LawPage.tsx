// The packs in use: which law answers, when it was last checked, and in whose name.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PackSummary, Packs } from '../../../api/desk/law.ts'
import { countryName } from '../../../words/when.ts'
import { packsQuery } from '../api/law.ts'
import { useNow } from '../now.ts'
import { Badge } from '../parts/Badge.tsx'
import { LawText, useLaw } from '../parts/LawText.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { commas } from '../words/labels.ts'
import { daysAgo } from '../words/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { LawHead, LawSkeleton } from './LawHead.tsx'
import { say } from './law-words.ts'

export function LawPage() {
  const { data, error, refetch } = useQuery(packsQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="law-page">
      <LawHead title={say('nav.name')}>
        <p>
          {pieces(
            say.rich('packs.lead', {
              policies: inside => <Link to="/law/permitted">{pieces(inside)}</Link>,
            }),
          )}
        </p>
      </LawHead>
      {data ? <PacksInUse packs={data} /> : <LawSkeleton says={say('loading.packs')} />}
    </div>
  )
}

function PacksInUse({ packs }: { readonly packs: Packs }) {
  if (packs.packs.length === 0)
    return (
      <Notice tone="warn" title={say('packs.none.title')}>
        <p>{pieces(say.rich('packs.none.text', { folder: <code>packs/</code> }))}</p>
      </Notice>
    )
  return (
    <>
      <Warnings packs={packs} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it */}
      <section className="scroll" aria-label={say('packs.region')} tabIndex={0}>
        <table className="packs">
          <caption>{say('packs.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('jurisdiction')}</th>
              <th scope="col">{say('adoption')}</th>
              <th scope="col">{say('last_checked')}</th>
              <th scope="col">{say('instruments')}</th>
            </tr>
          </thead>
          <tbody>
            {packs.packs.map(pack => (
              <PackRow key={pack.id} pack={pack} demo={packs.demo} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="small quiet">{say('packs.confidence')}</p>
    </>
  )
}

function Warnings({ packs: { packs, demo, checkedDays } }: { readonly packs: Packs }) {
  const law = useLaw()
  const old = packs.filter(pack => pack.tooOld)
  const waiting = packs.filter(pack => pack.adopted === null)
  return (
    <>
      {demo ? (
        <Notice tone="warn" title={say('packs.demo.title')}>
          <p>{say('packs.demo.text')}</p>
        </Notice>
      ) : null}
      {!demo && waiting.length > 0 ? (
        <Notice tone="warn" title={say('packs.waiting', { n: waiting.length })}>
          <p>{say('packs.waiting.text')}</p>
        </Notice>
      ) : null}
      {old.length > 0 ? (
        <Notice tone="warn" title={say('packs.old', { n: old.length, days: checkedDays })}>
          <p>
            {pieces(
              say.rich('packs.old.text', {
                titles: commas(old.map(pack => law(pack.title, pack.id).text)),
              }),
            )}
          </p>
        </Notice>
      ) : null}
    </>
  )
}

function PackRow({ pack, demo }: { readonly pack: PackSummary; readonly demo: boolean }) {
  const now = useNow()
  const { VERIFIED, KNOWN, UNSURE } = pack.confidence
  return (
    <tr>
      <th scope="row">
        <Link to="/law/$id" params={{ id: pack.id }}>
          <LawText text={pack.title} pack={pack.id} />
        </Link>
        <span className="quiet small">
          <bdi className="identifier">
            {pack.id} {pack.version}
          </bdi>{' '}
          · {countryWords(pack.countries)}
        </span>
      </th>
      <td>
        {pack.adopted ? (
          <>
            <Badge tone="ok" check>
              {say('adopted')}
            </Badge>
            <span className="quiet small">
              {pack.adopted.by}, <When at={pack.adopted.at} form="past" />
            </span>
          </>
        ) : (
          <>
            <Badge tone={demo ? 'quiet' : 'warn'}>{say('not_adopted')}</Badge>
            <span className="quiet small">{say(demo ? 'answers.demo' : 'answers.wait')}</span>
          </>
        )}
      </td>
      <td>
        {calendarDay(pack.checked)}
        <span className="quiet small">{daysAgo(pack.checked, now)}</span>
        {pack.tooOld ? <Badge tone="warn">{say('too_long_ago')}</Badge> : null}
      </td>
      <td>
        {pack.instruments === 0 ? (
          <span className="quiet">{say('rules_only')}</span>
        ) : (
          <>
            {say('count.verified', { n: VERIFIED })}
            <span className="quiet small">{say('count.rest', { known: KNOWN, unsure: UNSURE })}</span>
          </>
        )}
      </td>
    </tr>
  )
}

/** A union is many: their number says more here than their codes. */
function countryWords(countries: readonly string[]): string {
  if (countries.length === 0) return say('countries.none')
  return countries.length > 4
    ? say('countries.many', { n: countries.length })
    : commas(countries.map(code => countryName(code, language)))
}
