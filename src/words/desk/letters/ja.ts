// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  which: 'どの書簡か',
  came_back: '{kind}：{to}宛てに送り、不達で戻りました。',
  no_address: '{kind}：宛先が分からず送れませんでした。',
  no_mail: '{kind}：この経路ではメールを使いません。',
  what: 'どう対応するか',
  'how.anew': 'もう一度送る',
  'how.posted': '郵送した',
  'how.reached': '別の方法で当局に届いた',
  'how.not_needed': '不要',
  to: '宛先',
  'to.refused': '{to}（前回拒否）',
  add: '当局に別の宛先があれば、<a>名簿</a>に加えてもらってください。書簡をそこへ送れます。',
  'on.reached': '届いた日',
  'note.reached': 'どうして分かったか',
  'note.not_needed': '不要な理由',
  'follow.choose': 'それを含む要請',
  'follow.one': '{reference}、受領 {at}',
  'follow.other': '別の要請（参照番号で指定）',
  'follow.stands': '別の当局からの場合：その当局が代わりとなる理由（法務担当）',
  'follow.none': '緊急要請の後、この当局からの要請は届いていません。',
  unkept: '何も保全しないうちに送る理由',
  'unkept.hint': '書簡とともに記録されます。書面が求めるデータの保全は、その後も必要です。',
  'unkept.counsel':
    '書面が求めるデータは保全されていません。先に保全してください。そうしない場合は、先に送る理由を法務担当が書き、送ります。',
  enforcing:
    'この回答は附属書IIIの書式であり、執行当局にも届ける必要があります（{cite}）。Dulyが送るのは発行当局だけです。執行当局に渡し、いつどのように渡したかをこの要請に書き留めてください。',
}
