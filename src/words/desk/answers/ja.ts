// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'answer.record': '対応を記録する',
  'answer.said': '{who}：{answer}{late, select, yes {（期間経過後）} other {}}。',
  'answer.needs_time': '「{where}」から、当局の期限内で期間を延ばすか、当局に猶予を求めてください。',
  'answer.answers_itself':
    '顧客の行を「顧客への案内」と決定し、当局に書簡を送ってください。当局が同意するまで、当社への書面は有効です。',
  'answer.has_filed':
    'ここで顧客の異議申立てを記録してください。期限より長く待てるのは、法律または裁判所の命令がある場合だけです。',
  'told_there.told': '{system}の記録によれば、この顧客には{day}に通知済みです。',
  'told_there.authority': '{system}の記録によれば、この顧客に知らせるのは当局であり、当社ではありません。',
  'told_there.own':
    '引き継いだのはあなたです。同僚が確認します。通知済みかどうかを一人の言葉だけで決めることはありません。',
  'told_there.found': '何が見つかりましたか',
  'told_there.where': '確認した場所：手紙、メール、または記録とその日付',
  'told_there.then':
    '記録どおりなら、先方で回答した分について改めて知らせることはありません。違えば、ここから顧客に知らせます。',
  'told_there.record': '確認結果を記録する',
  'taken.record': '回答を記録する',
  'taken.what': '顧客は何と言っていますか',
  'taken.words': '顧客自身の言葉で',
  'taken.how': 'どの方法で届きましたか',
  'taken.how.mail': 'メール',
  'taken.how.post': '郵便',
  'taken.how.telephone': '電話',
  'taken.how.in_person': '対面',
  'taken.from': '誰からの連絡ですか',
  'taken.on': '届いた日',
  'taken.note':
    '異議はコンソールでの回答と同じく提供を止めます。先に、以前から知っている番号や宛先で、顧客本人からのものか確かめてください。',
  'messages.record': '読みました。続きを記録する',
  'messages.from': '{who}から、{at}',
  'messages.stranger':
    '送信者を確認できませんでした。内容が正しいことの証明にはなりません。対応する前に折り返し電話で確認してください。',
  'messages.then':
    '顧客の異議であればまずその回答を、裁判所による秘密の延長であれば記録の確認を記録してください。期限の延長、取り下げ、提案への回答にはそれぞれの手順があります。ここで確認するまでは、連絡は未読のままです。',
  'answer.follows': 'ここから生じる対応',
  'answer.else': '記録するものがない場合は、どうするか書く',
  'answer.objects':
    'この顧客のデータを提供する予定はないため、判断すべきことはありません。読んだことは顧客の画面に表示されます。提供することになった場合は、異議により提供が止まります。',
  party: '関係者のうちどの組織か',
  'party.of': '{name}（{role}）',
  'party.objects': '{party}の異議：',
  'again.send': '通知を送信',
  'again.contact': '連絡先',
  'again.note': '同じ通知と写しを同じコードで送ります。同じ人に二度送ることはありません。',
  'untold.do': '通知しない理由を記録する',
  'untold.controller': '法は管理者への通知を求めていますが、顧客の連鎖では管理者に通知されません。',
  'untold.data_subject': '法は本人への通知を求めていますが、私たちの通知は組織に届きます。',
  'untold.next':
    '望ましいのは、システム管理者が管理者への通知を設定することです。ここでの理由は、別の人が通知を送ったときに効力を持ちます。',
  'untold.why': '通知しない理由',
  'told_again.do': 'この連絡先への通知を認める',
  'told_again.note':
    'この連絡先を除外した人とは別の人が認めます。それ以降、この連絡先はコンソールで要求を読めます。',
}
