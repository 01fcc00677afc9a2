// What came in as a demand of its own and answers another: the forms of the desk. Japanese.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'stray.what':
    'これは独立した要請として届きました。ここにある要請への返答であれば、その要請に綴じてください。署名の前にそこで誰かが読み、こちらでは別の人が改めて確認します。',
  'stray.names': 'メール自体が示している要請',
  'stray.names_none': 'あなたが知り得る要請は、メールには示されていません。',
  'stray.to': '属する要請の参照番号',
  'stray.to_hint':
    '入力してください。綴じたものはそこに残り、取り出すことはできません。こちらでは要請として改めて取り上げることができます。',
  'stray.why': 'そこに属すると分かる根拠',
  'stray.file': 'そこに綴じる',
  'stray.take_what':
    'この要請への返答が、独立した要請として届いていることがあります。まず開いて読み、それからここに綴じてください。書簡の中に並び、署名の前に誰かが読みます。',
  'stray.take_from': '届いたときの参照番号',
  'stray.take_hint': '入力してください。ここに綴じた返答は取り出せません。',
  'stray.take': 'ここに綴じる',
  'stray.filed_to': '{reference} への返答として綴じられました。',
  'stray.came_as': '{reference} として届きました。',
}
