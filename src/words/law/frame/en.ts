// What the evaluator says in its own words around the sentences of a pack, and the reasons that the desk suggests. English, the
// source: `{law}` is a sentence of a pack.

export const en = {
  '{name} reaches {category}: {law}': '{name} reaches {category}: {law}',
  '{name} does not reach {category}: {law}': '{name} does not reach {category}: {law}',
  '{name} does not by itself settle {category}: {law}': '{name} does not by itself settle {category}: {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name} must be issued by: {law}. The paper names {bodies}.',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '{name} in the wording read applies from {day}; the paper of {received} is older.',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    'The law behind {name} ended on {day}; the paper came on {received}.',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    'What the pack says about {name} rests on no source that was read: counsel decides.',
  '{name} names no category of data and yields none.': '{name} names no category of data and yields none.',
  '{name} names no category of data: what is asked for must be known first.':
    '{name} names no category of data: what is asked for must be known first.',
  '{law} The period ended on {day}.': '{law} The period ended on {day}.',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'The paper asks for {asked} days; the law gives {given} ({law}).',
  'It is not known yet how long this lasts ({law}).': 'It is not known yet how long this lasts ({law}).',
  'not stated': 'not stated',
  'This holds unless an exception that is still open takes it away: {law}':
    'This holds unless an exception that is still open takes it away: {law}',
  'the pack records nothing.': 'the pack records nothing.',
  'The pack does not say.': 'The pack does not say.',
  'The account belongs to an organisation. Please ask it first.':
    'The account belongs to an organisation. Please ask it first.',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.',
  'Our customer has consented to this. The law does not require it.':
    'Our customer has consented to this. The law does not require it.',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    'The law permits us to give this and does not require it. We decline what no law requires.',
  'We hold no records that answer this.': 'We hold no records that answer this.',
} as const
