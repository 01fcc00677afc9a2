// States, nations and provinces with law or courts of their own, as ISO 3166-2 writes them: those that a person chooses from.

const CODES = {
  US: 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  DE: 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH',
  GB: 'ENG NIR SCT WLS',
}

export const SUBDIVISIONS: readonly string[] = Object.entries(CODES).flatMap(([country, codes]) =>
  codes.split(' ').map(code => `${country}-${code}`),
)
