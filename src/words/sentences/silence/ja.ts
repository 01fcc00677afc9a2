// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'It is recorded that a longer secrecy was asked for.': '秘密保持の延長の申立ては記録されています。',
  'Hand in its paper, have another person confirm it, or record what became of it.':
    '書面を提出するか、別の人に確認してもらうか、その結果を記録してください。',
  'This was asked for after the secrecy had ended, and holds nothing.':
    'これは秘密保持の終了後に申し立てられたもので、何も保留しません。',
  'No longer secrecy waits for a second person’s word.': '二人目の確認を待つ秘密保持の延長はありません。',
  'Reload the demand; what nobody confirmed in time is recorded anew.':
    '要求を読み込み直してください。期限までに確認されなかったものは、改めて記録します。',
  'You recorded yourself that a longer secrecy was asked for.':
    '秘密保持の延長の申立てはご自身が記録したものです。',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.':
    '秘密保持は終了しました。それ以前に延長が申し立てられたことは、日付とともに記録します。',
  'Record it with its paper, or have another person confirm it.':
    '書面とともに記録するか、別の人に確認してもらってください。',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.':
    '書面なしに秘密保持の延長の申立てが述べられました。別の人が調べて確認します。',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    '誰も確認していない秘密保持の延長は、もう何も保留しない',
}
