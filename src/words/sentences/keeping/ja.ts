// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'It said nothing about what was ordered.': '命じられた内容については何も述べていません。',
  'Choose the kinds of data that its word is about.': '対象となるデータの種類を選んでください。',
  'No ground for refusal of the enforcing authority is on record for this line.':
    'この項目について、執行当局の拒否事由は記録されていません。',
  'Record what it said first, or choose the reason that holds.':
    'まずその回答を記録するか、該当する理由を選んでください。',
  'This paper orders no data to be given.': 'この書面はデータの提出を命じていません。',
  'Decide that they are kept. To have them, the authority sends an order to produce.':
    '保全すると決定してください。データを得るには、当局が提出命令を送ります。',
  'Reject the line: the paper orders silence alone.':
    'この項目は拒否してください。書面が命じるのは秘匿だけです。',
  'There is no account whose data could be kept.': 'データを保全できるアカウントがありません。',
  'This paper does not order that data are kept.': 'この書面はデータの保全を命じていません。',
  'Decide whether they are given. They can be set apart meanwhile.':
    '渡すかどうかを決定してください。その間、データを保全しておくことができます。',
  'Reject it and say what would suffice.': '拒否し、何があれば足りるかを示してください。',
  'The law permits to keep these data but does not require it.':
    '法はこのデータの保全を許しますが、義務づけてはいません。',
  'Decline it.': '断ってください。',
  'The order has these data kept until another day.': '命令による保全の期限はこの日ではありません。',
  'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.':
    '{x}を入力してください。当局が命令を延長した場合は、まずそれを記録し、改めて法を確認してください。',
  'Take in what the authority sent as a demand of its own, and link it.':
    '当局から届いたものを別の請求として受け付け、関連付けてください。',
  'Write the day on which it arrived.': '届いた日を記してください。',
  'Nothing of this tenant is redirected, and nothing has to be kept.':
    'この顧客について差し向けたものも、保全すべきものもありません。',
  'The order still has these data kept.': '命令による保全がまだ続いています。',
  'They are let go on the last day. If the authority takes its order back, record that first.':
    '最終日に解除されます。当局が命令を取り下げる場合は、まずそれを記録してください。',
  'The order has data kept that nobody has set apart.':
    '命令が保全を求めるデータが、まだ保全されていません。',
  'Set them apart, or decide these lines anew.': '保全するか、これらの項目を改めて決定してください。',
  'Close it after {x}, or record that the authority takes its order back.':
    '{x}より後に完了するか、当局による命令の取り下げを記録してください。',
  'The law names no day on which these data are let go.': '法はこのデータを解除する日を定めていません。',
  'Counsel closes it when nothing is kept for it any more.':
    '保全するものがなくなったときに法務担当が完了します。',
  'What is set apart has to be kept for longer: set it apart again until the new day.':
    '保全中のデータは期限が延びました。新しい期限まで改めて保全してください。',
  'The law has these data kept: set them apart. Nothing is given by it.':
    '法によりこのデータは保全されます。保全してください。これによって渡すものはありません。',
  'What is kept is let go soon: record what the authority sent about it, or let its day pass.':
    '保全中のデータはまもなく解除されます。当局から届いたものを記録するか、期限が過ぎるのを待ってください。',
  'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.':
    'データは保全されています。当局が命令を延長するか提出を求めない限り、最終日に解除されます。',
  'No source that the gate knows holds what has to be kept.':
    'ゲートが把握する情報源に、保全すべきものがありません。',
}
