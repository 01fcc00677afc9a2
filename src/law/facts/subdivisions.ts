// States, nations and provinces that have their own law or courts, by ISO 3166-2: the choices in a form, and their names.
const NAMES = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Québec|SK Saskatchewan|YT Yukon',
  DE: 'BB Brandenburg|BE Berlin|BW Baden-Württemberg|BY Bayern|HB Bremen|HE Hessen|HH Hamburg|MV Mecklenburg-Vorpommern|NI Niedersachsen|NW Nordrhein-Westfalen|RP Rheinland-Pfalz|SH Schleswig-Holstein|SL Saarland|SN Sachsen|ST Sachsen-Anhalt|TH Thüringen',
  GB: 'ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales',
}

const names: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([country, all]) =>
    all.split('|').map(one => {
      const [code = '', ...words] = one.split(' ')
      return [`${country}-${code}`, words.join(' ')] as const
    }),
  ),
)

export const SUBDIVISIONS: readonly string[] = [...names.keys()]

/** Its name, which stands in every language as it is; another text is given back. */
export function nameOfSubdivision(code: string): string {
  return names.get(code) ?? code
}

/** An act or a court of the whole country, whatever State it names. */
const FEDERAL = /\b(?:united states|u\.?\s?s\.?|federal)\b/i
/** The words before and after a State's name that make its bearer an authority of that State; a county's or city's name is none. */
const BEFORE =
  '(?:state|commonwealth|superior court|supreme court|court of appeals?|court of common pleas|attorney general|governor) (?:of|for) (?:the )?(?:state of |commonwealth of )?'
const AFTER =
  ' (?:state police|state patrol|highway patrol|superior court|supreme court|attorney general|department of justice|department of public safety|bureau of investigation)\\b'

/** The State that the name of a body plainly says it is of; null where it names none, two, or only a place. */
export function stateNamed(body: string, country: string | null): string | null {
  if (country !== 'US' || FEDERAL.test(body)) return null
  const said = body.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ')
  const found = [...names].filter(([code, name]) => code.startsWith('US-') && isOf(said, name.toLowerCase()))
  // "West Virginia" holds the name of another.
  const longest = found.filter(
    ([, name]) => !found.some(([, other]) => other !== name && other.includes(name)),
  )
  return longest.length === 1 ? (longest[0]?.[0] ?? null) : null
}

function isOf(said: string, name: string): boolean {
  return (
    new RegExp(`\\b${BEFORE}${name}\\b(?! (?:county|city|parish|township))`).test(said) ||
    new RegExp(`(?:^|, |\\bthe )${name}${AFTER}`).test(said)
  )
}
