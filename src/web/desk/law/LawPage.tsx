// The packs in use: which law answers, when it was last checked, and in whose name.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PackSummary, Packs } from '../../../server/law/api.ts'
import { packsQuery } from '../api/law.ts'
import { useNow } from '../now.ts'
import { Badge } from '../parts/Badge.tsx'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { daysAgo } from '../words/law.ts'
import { calendarDay } from '../words/time.ts'
import { LawHead, LawSkeleton } from './LawHead.tsx'

export function LawPage() {
  const { data, error, refetch } = useQuery(packsQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="law-page">
      <LawHead title="Law">
        <p>
          Each pack is one jurisdiction’s law, written as data. Duly answers by these and by nothing else.
          What they merely permit is declined, but for{' '}
          <Link to="/law/permitted">policies that counsel adopted</Link>.
        </p>
      </LawHead>
      {data ? <PacksInUse packs={data} /> : <LawSkeleton what="the packs" />}
    </div>
  )
}

function PacksInUse({ packs }: { readonly packs: Packs }) {
  if (packs.packs.length === 0)
    return (
      <Notice tone="warn" title="There is no pack here.">
        <p>
          Without a pack every demand waits for counsel. Packs come with Duly and from <code>packs/</code> in
          the data directory: ask whoever runs this installation.
        </p>
      </Notice>
    )
  return (
    <>
      <Warnings packs={packs} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it */}
      <section className="scroll" aria-label="Packs in use" tabIndex={0}>
        <table className="packs">
          <caption>The packs in use</caption>
          <thead>
            <tr>
              <th scope="col">Jurisdiction</th>
              <th scope="col">Adoption</th>
              <th scope="col">Last checked</th>
              <th scope="col">Instruments</th>
            </tr>
          </thead>
          <tbody>
            {packs.packs.map(pack => (
              <PackRow key={pack.id} pack={pack} demo={packs.demo} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="small quiet">
        Verified: the source was read. Known: well known, the source was not read again. Unsure: nobody read a
        source, so it never answers yes.
      </p>
    </>
  )
}

function Warnings({ packs: { packs, demo, checkedDays } }: { readonly packs: Packs }) {
  const old = packs.filter(pack => pack.tooOld)
  const waiting = packs.filter(pack => pack.adopted === null)
  return (
    <>
      {demo ? (
        <Notice tone="warn" title="This is a demo: packs answer without adoption.">
          <p>In a live installation what no lawyer of the provider adopted answers nothing “sufficient”.</p>
        </Notice>
      ) : null}
      {!demo && waiting.length > 0 ? (
        <Notice
          tone="warn"
          title={`${waiting.length === 1 ? 'One pack is' : `${waiting.length} packs are`} not adopted: ${waiting.length === 1 ? 'its' : 'their'} answers wait for counsel.`}
        >
          <p>Open a pack to read it. Counsel in the provider’s employ adopts it there.</p>
        </Notice>
      ) : null}
      {old.length > 0 ? (
        <Notice tone="warn" title={`${some(old.length)} last checked more than ${checkedDays} days ago.`}>
          <p>
            The law may have changed since: {old.map(pack => pack.title).join(', ')}. Have its sources read
            again before you rely on it.
          </p>
        </Notice>
      ) : null}
    </>
  )
}

function some(count: number): string {
  return count === 1 ? 'One pack was' : `${count} packs were`
}

function PackRow({ pack, demo }: { readonly pack: PackSummary; readonly demo: boolean }) {
  const now = useNow()
  const { VERIFIED, KNOWN, UNSURE } = pack.confidence
  return (
    <tr>
      <th scope="row">
        <Link to="/law/$id" params={{ id: pack.id }}>
          {pack.title}
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
              adopted
            </Badge>
            <span className="quiet small">
              {pack.adopted.by}, <When at={pack.adopted.at} form="past" />
            </span>
          </>
        ) : (
          <>
            <Badge tone={demo ? 'quiet' : 'warn'}>not adopted</Badge>
            <span className="quiet small">{demo ? 'answers in this demo' : 'answers wait for counsel'}</span>
          </>
        )}
      </td>
      <td>
        {calendarDay(pack.checked)}
        <span className="quiet small">{daysAgo(pack.checked, now)}</span>
        {pack.tooOld ? <Badge tone="warn">too long ago</Badge> : null}
      </td>
      <td>
        {pack.instruments === 0 ? (
          <span className="quiet">none: rules only</span>
        ) : (
          <>
            {VERIFIED} verified
            <span className="quiet small">
              {KNOWN} known · {UNSURE} unsure
            </span>
          </>
        )}
      </td>
    </tr>
  )
}

/** A union is many: their number says more here than their codes. */
function countryWords(countries: readonly string[]): string {
  if (countries.length === 0) return 'no country’s own papers'
  return countries.length > 4 ? `${countries.length} countries` : countries.join(', ')
}
