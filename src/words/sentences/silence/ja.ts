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
  'It is recorded whom the authority allows to be told.': '当局が通知を認めた相手は記録されています。',
  'Another person confirms it, or says that it does not allow it.':
    '別の人が確認するか、認められていないと述べます。',
  'The paper by which the authority allows it is missing.': '当局がそれを認めた書面がありません。',
  'Hand in its letter, mail or order.': '当局の書簡、メールまたは命令を提出してください。',
  'Who of the authority allows it is missing.': '当局の誰が認めたかがありません。',
  'Nobody waits to be told under this secrecy.': 'この秘密保持のもとで通知を待つ人はいません。',
  'Why it is not allowed is missing.': '認められない理由がありません。',
  'It is already confirmed.': 'すでに確認されています。',
  'You recorded yourself whom the authority allows to be told.':
    '当局が通知を認めた相手はご自身が記録したものです。',
  'Another person reads the paper and confirms.': '別の人が書面を読んで確認します。',
  'No two people have said that the authority allows anybody to be told.':
    '当局が誰かへの通知を認めたと述べた人が二人いません。',
  'Record it with its paper, and have another person confirm it.':
    '書面とともに記録し、別の人に確認してもらってください。',
  'This contact was already told.': 'この連絡先にはすでに知らせました。',
  'The authority allows another contact to be told, and no one else.':
    '当局が認めたのは別の連絡先への通知で、他の誰でもありません。',
  'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.':
    '当局が一人への通知を認めたと記録されました。別の人が書面を読んで確認します。',
  'The authority allows one person to be told: send the notice to that person alone.':
    '当局が一人への通知を認めています。その人だけに通知を送ってください。',
  'No secrecy keeps this notice back from everybody.':
    'この通知を全員に対して留めている秘密保持はありません。',
  'Send the notice; what was told already stays told.':
    '通知を送ってください。すでに知らせたことはそのままです。',
  'This contact is kept from this demand.': 'この連絡先はこの要求から除かれています。',
  'Ask the authority to allow another one.': '別の連絡先を認めるよう当局に求めてください。',
  'An order of secrecy came after the authority allowed this contact to be told.':
    '当局がこの連絡先への通知を認めた後に、秘密保持の命令が届きました。',
  'Ask the authority again, and record its answer anew.':
    '改めて当局に尋ね、その回答を記録し直してください。',
  'The contact whom the authority allows to be told gets no notices of this demand now.':
    '当局が通知を認めた連絡先は、現在この要求の通知を受け取りません。',
  'Look at the directory, or ask the authority to allow another one.':
    '名簿を確認するか、別の連絡先を認めるよう当局に求めてください。',
  'Somebody else of this organisation stands in the directory with the same address.':
    'この組織の別の人が同じアドレスで名簿に載っています。',
  'Correct the address in the directory, or ask the authority to allow another contact.':
    '名簿のアドレスを訂正するか、別の連絡先を認めるよう当局に求めてください。',
  'A new order of a court is read as a secrecy of its own.':
    '裁判所の新しい命令は別の秘密保持として読み取ります。',
  'Record that the agency came back to us, and send the notice.':
    '当局が当社に再び連絡してきたことを記録し、通知を送ってください。',
}
