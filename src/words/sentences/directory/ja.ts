// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'It is in the table twice.': '表に二度あります。',
  'This authority is neither here nor in the table.': 'この当局は名簿にも表にもありません。',
  'Add a line with record “authority” for it.': 'record が「authority」の行を加えてください。',
  'This id is another authority’s officer.': 'この識別子は別の当局の担当官のものです。',
  'Give another id, or correct the authority.': '別の識別子にするか、当局を訂正してください。',
  'This officer is suspended.': 'この担当官は停止されています。',
  'Have the officer restored on the page of the authority first.':
    '先に当局のページで担当官を復帰させてください。',
  'What this change rests on is not said.': 'この変更の根拠が書かれていません。',
  'Fill in source and checked_on.': 'source と checked_on を記入してください。',
  'There is no such table of changes.': 'そのような変更の表はありません。',
  'Open the list of authorities.': '当局の一覧を開いてください。',
  'There is no such contact of this tenant.': 'この顧客にそのような連絡先はありません。',
  'If it is lost, take the contact out and enter the person as a new one; another person confirms it.':
    '紛失した場合は、この連絡先を外し、新しい連絡先として登録してください。別の人が確認します。',
  'This person has a passkey already.': 'この人にはすでにパスキーがあります。',
  'Add one first.': '先に宛先を加えてください。',
  'There is no address of this person.': 'この人の宛先がありません。',
  'A change of an authority is confirmed by another person than the one who asked for it.':
    '当局の変更は、求めた人とは別の人が確認します。',
  'Another change of this entry waits already.': 'この項目の別の変更がすでに待っています。',
  'Have it confirmed or stopped first.': '先にそれを確認してもらうか、止めてください。',
  'There is no such change to decide.': '決めるべきそのような変更はありません。',
  'This entry is there already.': 'この項目はすでにあります。',
  'This authority is in use.': 'この当局は使われています。',
  'There is no such officer of this authority.': 'この当局にそのような担当官はいません。',
  'This authority was retired: nothing is believed of it any more.':
    'この当局は使用終了になりました。もはや何も信用されません。',
  'Have it brought back, or choose another.': '復帰させてもらうか、別の当局を選んでください。',
  'If it is lost, suspend the officer and have them restored by two people.':
    '失われた場合は、担当官を停止し、二人で復帰させてください。',
  'A change of the terms waits already.': '期間の変更がすでに待っています。',
  'What loosens a policy is confirmed by another person than the one who asked for it.':
    '方針を緩める変更は、求めた人とは別の人が確認します。',
  'A change of the policies waits already.': '方針の変更がすでに待っています。',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'より短い期間は、求めた人とは別の人が確認します。',
  'Nothing is changed by these terms.': 'この期間では何も変わりません。',
  'Change a term or its basis first.': 'まず期間またはその根拠を変えてください。',
  'Another key of a tenant is confirmed by another person than the one who asked for it.':
    'テナントの別の鍵は、依頼した人とは別の人が確認します。',
  'A contact is confirmed by another person than the one who asked for it.':
    '連絡担当者は、依頼した人とは別の人が確認します。',
  'Whoever would get its notices waits for a second person.':
    '通知を受ける予定の人が、二人目の確認を待っています。',
  'Keep a contact who gets them until the other is confirmed.':
    'もう一方が確認されるまで、通知を受ける連絡担当者を残してください。',
}
