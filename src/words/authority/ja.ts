// Japanese.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'list.title': '貴庁の要求',
  ready: '{n, plural, =0 {受け取り待ちのものはありません。} other {#件の回答が受け取り可能です。}}',
  ready_below:
    '{n, plural, =0 {下記のうち受け取り待ちのものはありません。} other {下記のうち#件の回答が受け取り可能です。}}',
  'send.title': '要求の送付',
  'send.how':
    '書面はまだこのポータルから送付できません。貴国の法律に従って署名したPDFを、メールで {address} 宛てに送達してください。',
  'send.reach':
    '<reach>まず、貴庁の書面の種類で何を求めることができるか</reach>、何が拒否されるかをご確認ください。',
  'send.emergency': '緊急の場合は{phone}（{hours}）へお電話ください。',
  'card.yours': '貴番号 {reference}',
  'card.received': '{at}受領',
  'empty.title': 'まだ何もありません。',
  'empty.text': '送達された書面は、貴庁からのものであることを確認した後にここに表示されます。',
  'state.received': '受領済み',
  'state.received.next': '書面を読み、送付者を確認します。当社が自ら調べた番号にお電話することがあります。',
  'state.being_checked': '確認中',
  'state.being_checked.next':
    'この種の書面で何を求めることができるかを確認し、各項目に理由を付して回答します。',
  'state.answered': '回答済み',
  'state.answered.next':
    '各項目の回答は下記のとおりです。提供する内容は、法律または命令により禁じられている場合を除き、当社の顧客に通知し、当社の2名が署名した後に収集されます。',
  'state.ready': '受け取り可能',
  'state.ready.next': 'パッケージを受け取り、ハッシュを照合し、受領を確認してください。',
  'state.fetched': '受け取り済み',
  'state.fetched.next': '受領が確認されました。ここですることはもうありません。',
  'state.closed': '終了',
  'state.closed.next': 'ここですることはもうありません。',
  'state.withdrawn': '撤回済み',
  'state.withdrawn.next':
    '貴当局がこの要請を撤回しました。これにより提供されるものはありません。改めて求める場合は新しい要請になります。',
  'demand.title': '要求 {reference}',
  'facts.yours': '貴参照番号',
  'facts.none': '記載なし',
  'facts.served': '送達',
  'facts.received': '受領',
  'package.title': 'パッケージ',
  'package.waits':
    '封印済みで、公開ログに提供が表示されるのを待っています。数分後にもう一度アクセスしてください。',
  'package.expired': '{at}まで置かれていました。まだ必要な場合は下からご連絡ください。',
  'package.download': 'パッケージをダウンロードする',
  'package.size': 'サイズ',
  'package.bytes': '{size}（{n, number}バイト）',
  'package.until': '保管期限',
  'package.need': '必要なもの',
  'package.key': '貴庁のage鍵：電話で単語を確認いただいたものです。当社はパッケージを開けません。',
  'package.open': '任意のageプログラムで開けます：',
  'package.receipt':
    '<file>提供受領証</file>：公開ログにこのパッケージが記載されていることを示します。<code>{command}</code> と当社の<trust>信頼ファイル</trust>で検証できます。',
  'package.confirmed': '受領が確認されました。',
  'confirm.title': '受領しました',
  'confirm.hash': '受領したファイルのSHA-256',
  'confirm.hint':
    '64文字。Linux：sha256sum FILE、macOS：shasum -a 256 FILE、Windows：certutil -hashfile FILE SHA256',
  'confirm.button': '受領を確認する',
  'answer.title': '当社の回答',
  'answer.suffice': '<b>十分となるもの：</b>{what}。{address} 宛てに送達し、{reference}を明記してください。',
  'letters.title': '当社の書簡',
  'letters.none': 'まだありません。',
  'letters.back':
    '送信先のメールアドレスから不達で戻りました。ここでお読みいただけます。書簡でお願いしている事項は、お手元に届いた日から数えます。',
  'letters.ours': 'ここに掲載されている書簡が当社のものです。',
  'messages.title': 'メッセージ',
  'messages.you': '貴庁',
  'messages.write': '当社への連絡',
  'messages.send': 'メッセージを送信する',
  'withdraw.title': 'この要請を撤回する',
  'withdraw.means':
    '撤回されると当社は何も回答せず、この要請を知っている顧客には撤回が知らされます。一部だけを撤回する場合は、上の欄からご連絡ください。',
  'withdraw.reason': '当社への一言（任意）',
  'withdraw.sure': '当局はこの要請をもう求めません。取り消せないことを承知しています。',
  'withdraw.do': '撤回する',
  'said.message': 'メッセージを受け付けました。',
  'said.confirmed': 'パッケージの受領を記録しました。',
  'said.withdrawn': '要請は撤回されました。',
  'reach.title': '書面で求めることができる内容',
  'reach.heading': '当社に対して書面で求めることができる内容',
  'reach.lead':
    '書面の種類をお探しください。{on}時点で、求めることができるものとできないものが表示されます。',
  'reach.not_advice':
    '書面で求めることができるとしても、直ちに回答義務があるわけではありません。発行者、方法、期間をその都度確認します。これは当社が適用する規則の要約であり、助言ではありません。',
  'reach.places': '適用地',
  'reach.yes': '求めることができる',
  'reach.no': '求めることができない',
  'reach.review': '当社の法務が判断',
  'confidence.VERIFIED': '出典を確認',
  'confidence.KNOWN': '周知、出典は再確認していない',
  'confidence.UNSURE': '出典を確認していない',
  'nothing_here.next': '要求の一覧に戻ってください。',
}
