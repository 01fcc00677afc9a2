import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { inEnglish } from '../../kernel/message.ts'
import { checkSender, distance, replyToElsewhere } from './authenticity.ts'

const directory = [
  { name: 'Marlowe County Sheriff', domains: ['marlowesheriff.example'] },
  { name: 'Northmere Police', domains: ['northmere.police.uk'] },
  { name: 'Staatsanwaltschaft Neuhafen', domains: ['sta-neuhafen.example'] },
  { name: 'FBI', domains: ['fbi.gov'] },
]
const why = (sender: string) => checkSender(sender, directory).lookAlikeOf?.why

test('only the very domain of the directory is exact, in any case and with a final dot', () => {
  assert.equal(checkSender('a@marlowesheriff.example', directory).match, 'exact')
  assert.equal(checkSender('A@MarloweSheriff.Example.', directory).match, 'exact')
  assert.equal(checkSender('a@mail.marlowesheriff.example', directory).match, 'subdomain')
  assert.equal(checkSender('a@marlowesheriff.example', directory).authority, 'Marlowe County Sheriff')
})

test('each trick of a forged domain is named', () => {
  assert.equal(why('a@marlowesherlff.example'), 'homograph')
  assert.equal(why('a@mаrlowesheriff.example'), 'homograph', 'Cyrillic а')
  assert.equal(why('a@rnarlowesheriff.example'), 'homograph')
  assert.equal(why('a@fb1.gov'), 'homograph')
  assert.equal(why('a@marlowesheriff.com'), 'tld_swap')
  assert.equal(why('a@northmere.uk'), 'tld_swap')
  assert.equal(why('a@marlowesheriff.example.mail-gate.com'), 'subdomain_trick')
  assert.equal(why('a@marlowesheriff-example.com'), 'subdomain_trick')
  assert.equal(why('a@marlowe-sheriff.example'), 'hyphenation')
  assert.equal(why('a@staneuhafen.example'), 'hyphenation')
  assert.equal(why('a@marlowesheriff-office.example'), 'hyphenation')
  assert.equal(why('a@fbi-mail.com'), 'hyphenation')
  assert.equal(why('a@marlowesherrif.example'), 'edit_distance')
  assert.equal(why('a@malrowesheriff.example'), 'edit_distance')
})

test('a domain that only shares its public suffix with the directory is no look-alike', () => {
  assert.equal(why('a@southmoor.police.uk'), undefined)
  assert.equal(why('a@other-agency.example'), undefined)
})

test('the domain is shown as it is and as it would look', () => {
  const { display, warnings } = checkSender('a@mаrlowesheriff.example', directory)
  assert.match(display, /^xn--.* \(shown as “mаrlowesheriff\.example”\)$/)
  assert.ok(warnings.some(({ key }) => key === 'machine.domain_mixes_letters_different_scripts'))
})

test('free mail, a second @ and a missing domain are said', () => {
  assert.match(checkSender('a@gmail.com', directory).warnings.map(inEnglish).join(), /free mail/)
  assert.match(
    checkSender('a@marlowesheriff.example@evil.example', directory).warnings.map(inEnglish).join(),
    /more than one @/,
  )
  assert.equal(checkSender('a@marlowesheriff.example@evil.example', directory).match, 'none')
  assert.equal(checkSender('nobody', []).match, 'none')
  assert.equal(checkSender('a@', directory).match, 'none')
})

test('answers to another domain are said; to a subdomain of the same one not', () => {
  assert.equal(replyToElsewhere('a@x.gov', ['b@quickpost.example'])?.args.x, 'quickpost.example')
  assert.equal(replyToElsewhere('a@x.gov', ['b@mail.x.gov']), null)
})

const label = 'marlowesheriff'
const swaps: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'ο',
  i: '1',
  l: 'i',
  s: 'ѕ',
  r: 'г',
  h: 'һ',
  m: 'rn',
  w: 'vv',
}
const mutation = fc.oneof(
  fc.nat(label.length - 1).map(i => {
    const to = swaps[label[i] as string]
    return to === undefined
      ? `${label.slice(0, i)}${label.slice(i + 1)}`
      : label.slice(0, i) + to + label.slice(i + 1)
  }),
  fc
    .tuple(fc.nat(label.length), fc.constantFrom(...'abcxyz0-'))
    .map(([i, c]) => label.slice(0, i) + c + label.slice(i)),
  fc.nat(label.length - 2).map(i => label.slice(0, i) + label[i + 1] + label[i] + label.slice(i + 2)),
)
const forged = fc.oneof(
  mutation.map(text => `${text}.example`),
  fc.constantFrom('com', 'org', 'net', 'co', 'gov.com', 'us').map(tld => `${label}.${tld}`),
  fc.domain().map(host => `${label}.example.${host}`),
  fc.constantFrom('gov', 'office', 'mail', 'us').map(word => `${label}-${word}.example`),
)

test('no generated look-alike is exact, and each is flagged or falls below the domain', () => {
  fc.assert(
    fc.property(forged, domain => {
      const checked = checkSender(`x@${domain}`, directory)
      fc.pre(domain !== `${label}.example` && checked.display !== 'no domain')
      assert.notEqual(checked.match, 'exact')
      assert.ok(checked.lookAlikeOf !== undefined, domain)
    }),
    { numRuns: 3000 },
  )
})

test('the distance counts a swap of neighbours as one', () => {
  assert.equal(distance('abcd', 'acbd', 2), 1)
  assert.equal(distance('abcd', 'abcd', 2), 0)
  assert.ok(distance('abcd', 'wxyz', 2) > 2)
})

const dotgov = fileURLToPath(
  new URL('../../../../shared/data/requester-verification/dotgov/current-full.csv', import.meta.url),
)
test('among real government domains few are taken for look-alikes of each other', {
  skip: existsSync(dotgov) ? false : 'no ../shared/data',
}, () => {
  const domains = readFileSync(dotgov, 'utf8')
    .split('\n')
    .slice(1)
    .map(line => line.split(',')[0]?.toLowerCase() ?? '')
    .filter(domain => domain.endsWith('.gov'))
  const known = domains.filter((_, i) => i % 400 === 0).map(domain => ({ name: domain, domains: [domain] }))
  const others = domains.filter((_, i) => i % 40 === 7)
  const flagged = others.filter(domain => checkSender(domain, known).lookAlikeOf !== undefined)
  assert.ok(known.length > 30 && others.length > 300)
  assert.ok(
    flagged.length < 0.03 * others.length,
    `${flagged.length} of ${others.length}: ${flagged.slice(0, 10)}`,
  )
})
