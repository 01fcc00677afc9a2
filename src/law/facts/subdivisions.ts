// ISO 3166-2 codes of States, nations and provinces that have their own law or courts: the choices in a form.

const CODES = {
  US: 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  DE: 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH',
  GB: 'ENG NIR SCT WLS',
}

export const SUBDIVISIONS: readonly string[] = Object.entries(CODES).flatMap(([country, codes]) =>
  codes.split(' ').map(code => `${country}-${code}`),
)
