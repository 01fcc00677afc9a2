// Japanese.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'promises.lead':
    '当局が貴組織のデータを要求した場合、次のように対応します。各項目は要求を処理するソフトウェアに組み込まれており、守られたかどうかは各要求のページに表示されます。',
  'promises.1':
    '<b>法律が求めない限り、何も提供しません。</b>ある種類のデータに対して不十分な書面では、そのデータは提供されません。',
  'promises.2':
    '<b>まず貴組織に照会されます。</b>当社は当局に対し、貴組織に照会するよう求めます。そうならない場合、理由は要求のページに記載されます。',
  'promises.3':
    '<b>提供の前に、写しとともに通知します。</b>法律または裁判所が禁じている場合は、禁止が終わり次第、自動的に通知します。',
  'promises.4':
    '<b>異議を申し立てる期間は{time}です。</b>当社の法務が判断するまで何も提供されません。ただし、法律上の最終期限が先に到来する場合を除きます。',
  'promises.5': '<b>裁判所に訴えなかった場合は、</b>その理由を説明します。',
  'promises.6':
    '<b>当社側で貴組織の案件を開いた者は記録されます。</b>誰が、どこに所属し、何を、なぜ、いつ開いたかです。',
  'promises.7':
    '<b>当社を検証できます。</b>要求ごとに受領証があり、貴組織のコンピューターで当社に頼らず検証できます。',
  'promises.test': '試す：訓練メールを送る',
  'looks.title': '通知の形式',
  'looks.from': '{address} からテキスト形式で届き、添付は当局の書面の写しのみです。',
  'looks.names': '当局名、求められた内容、当社の回答と理由、異議の期限が記載されます。',
  'looks.code': '6桁のコードが記載されます。同じコードがコンソールの要求ページにも表示されます。',
  'looks.signed':
    '末尾の行は当社の通知鍵による署名です。<code>{command}</code> で当社に頼らず検証できます。鍵：{key}',
  'looks.never': '決して含まれないもの',
  'looks.never_password': 'パスワード、コードまたは支払いの要求。',
  'looks.never_link': 'サインインさせるリンク。いつもの方法でここにアクセスしてください。',
  'looks.never_secret': '貴組織の法律顧問に隠すよう求めること。',
  'looks.not_ours':
    'メールにこれらのいずれかがある場合、{provider}からのものではありません。お電話ください：{phone}（{hours}）。',
  'ask.title': '私に関する要求はありますか',
  'ask.lead':
    'お尋ねいただけますが、回答はどなたにも同じです。欄に入力した内容はブラウザー内に留まり、何も照会されません。',
  'ask.whom': 'どなたについてのお尋ねですか（任意）',
  'ask.not_sent': '送信されません。',
  'ask.button': '尋ねる',
  'ask.again': 'もう一度尋ねる',
  'ask.heading': 'あるかどうかを肯定も否定もできません',
  'ask.everybody':
    'これはどなたにも同じ回答です。当局がその方のデータを求めた場合も、求めたうえで当社に口外を禁じた場合も、一度も求めていない場合も同じです。この回答のために何も照会していません。',
  'ask.do': 'ある場合、または今後ある場合の当社の対応',
  'ask.do_lets':
    '法律が許す場合、提供の前に、登録されたアドレスへ書面の写しとともに通知します。アカウントが組織に属する場合は、まず組織に照会するよう当局に求め、その連絡先に通知します。',
  'ask.do_forbids':
    '法律または裁判所が通知を禁じている場合は、その禁止が終わった時点で通知します。自動的に行われ、お尋ねいただく必要はありません。',
  'ask.do_authority': '法律が当局に通知を委ねている場合は、当局が通知します。',
  'ask.complain': '苦情の申出先',
  'ask.complain_us': '当社：{phone}（{hours}）または {address}。',
  'ask.complain_dpa': 'お住まいの国のデータ保護当局：当社が口外できない事柄も調査できます。',
  'ask.complain_court':
    '要求したと思われる当局、またはそれを監督する裁判所：多くの法律が、そこで知らされる権利を定めています。',
  'ask.admin': '組織の管理者の方',
  'ask.admin_text': '<sign_in>サインイン</sign_in>すると、お知らせできるすべての要求を確認できます。',
  'contacts.lead': '通知は下記の連絡先のいずれかに送られます。書面の対象となっている本人は除外されます。',
  'contacts.gets': '受信：{what}',
  'contacts.no_mail': 'なし',
  'contacts.notice': '要求の通知',
  'contacts.drill': '訓練',
  'contacts.change': '変更',
  'contacts.another': '別の連絡先',
  'contacts.add': '連絡先を追加する',
  'contacts.name': '氏名',
  'contacts.mail': 'メールアドレス',
  'contacts.language': '言語',
  'contacts.legend': '受信する内容',
  'contacts.remove': 'この連絡先を削除する：メールもアクセスもなくなります',
  'contacts.other_person':
    '担当者が変わりましたか。その場合はこの連絡先を削除し、新しい方を追加してください。パスキーは連絡先に紐づきます。',
  'contacts.ask_change': 'この変更を依頼する',
  'contacts.ask_add': '追加を依頼する',
  'contacts.mail_goes':
    '{address} にメールが送られます。メール内のリンクで確認されるまで、何も変更されません。',
  'contacts.mail_present':
    '現在の通知用連絡先にメールが送られます。メール内のリンクで確認されるまで、何も変更されません。',
  'contacts.waits': '変更が旧連絡先の確認を待っています',
  'contacts.asked': '{at}に依頼されました。メールは {address} に送付済みです。',
  'contacts.within': '7日以内にメール内のリンクで確認されると、変更が行われます。',
  'contacts.stop': 'この変更を中止する',
  'contacts.is_removed': '{who}：削除されます。',
  'contacts.becomes': '{who}：{name}、{address}、{language}、受信：{what}。',
  'contacts.new': '新しい連絡先',
  'confirm.title': '連絡先の変更の確認',
  'confirm.heading': 'この変更でよろしいですか',
  'confirm.asked': '{at}に依頼されました。確認後、要求の通知はこの内容に従って送られます。',
  'confirm.button': '変更を確認する',
  'confirm.stop': '中止する',
  'said.asked': '旧連絡先へのメールを送信中です。確認されるまで何も変更されません。',
  'said.confirmed': '変更が完了しました。',
  'said.stopped': '変更は中止されました。何も変わっていません。',
  'said.ended': 'フィードは終了しました。アドレスには何も表示されません。',
  'feed.title': 'フィード',
  'feed.what':
    'フィード（Atom）には各要求の参照番号と状況のみが示され、求められた内容は含まれません。アドレスはサインインなしで機能するため、鍵として扱ってください。',
  'feed.once': 'フィードのアドレス（今回のみ表示）：',
  'feed.since': '{at}からフィードがあります。',
  'feed.make': 'アドレスを作成する',
  'feed.make_another': '別のアドレスを作成する（旧アドレスは終了）',
  'feed.end': 'フィードを終了する',
  'drills.lead':
    '訓練は、実際ではない通知です。同じメールが同じ方法で署名され、訓練と明記されます。要求が来る前に、通知が届くかどうか、どれくらい速いかが分かります。',
  'drills.send': '訓練メールを送る',
  'drills.nobody':
    '訓練を受信する連絡先がありません。<contacts>連絡先とメール</contacts>で選択してください。',
  'drills.to': '宛先',
  'drills.earlier': '以前の訓練',
  'drills.none': '回答済みのものはまだありません。',
  'drills.sent': '送付',
  'drills.by': '送信者',
  'drills.answered': '回答',
  'drills.outcome': '結果',
  'drills.waits': '訓練 {reference} が回答を待っています',
  'drills.sent_to': '{at}に{who}から {address} へ送付。メールに記載のコードはどれですか。',
  'drills.code': 'メールに記載のコード',
  'drills.other': '別のコード',
  'drills.no_mail': 'メールが届いていない',
  'drills.answer': '訓練に回答する',
  'drills.matched': '届きました',
  'drills.differs': '別のコード：当社のものではないか、途中で改変',
  'drills.not_received': '届きませんでした',
  'drills.yours': '貴組織',
  'drills.left': '退任した方',
  'drills.after': '{time}後、{who}',
  'drills.less': '1分未満',
  'feed.title_of': '貴組織のデータに対する要求、{provider}',
  'left.button': '離任を知らせる',
  'left.self': '離任しました／離任します',
  'left.self_means': 'ここへのアクセスとトークンは直ちに無効になります。通知は次の連絡先に送られます。',
  'left.means':
    '次の通知は次の連絡先に送られます。本人にはメールで知らせ、ここで異議を述べられます。7日間応答がなければ、本人のアクセスは終了します。',
  'left.said': '離任との申告あり（{at}）。通知は次の連絡先に送られます。',
  'left.here': '離任していません',
  'said.left': '記録しました。次の通知は次の連絡先に送られ、本人にはメールで知らせます。',
  'said.here': '記録しました。通知はこれまでどおり届きます。',
  'said.digest': '選択を保存しました。',
  'digest.title': 'ダイジェスト',
  'digest.what':
    '要求ごとのメールは常に直ちに届きます。これに加えて、未完了のすべての要求の状況と変更点をまとめたメールを送ります。お伝えすることがなければ送りません。',
  'digest.none': '不要',
  'digest.daily': '毎日',
  'digest.weekly': '毎週月曜日',
  'digest.keep': 'この選択を保存',
}
