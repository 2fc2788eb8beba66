<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>সংরক্ষিত ওয়েব পাতা পড়ার টেবিল। সবকিছু এই কম্পিউটারেই থাকে; কোথাও কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Lectorium সম্পর্কে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>মুক্ত সফটওয়্যার, GNU জেনারেল পাবলিক লাইসেন্স সংস্করণ ৩ বা পরবর্তী অনুসারে। আইকন: Lucide (ISC)। ফন্ট: SIL Open Font License।</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>নিবন্ধ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>সম্পাদনা(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ফাইল(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>যান(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>সাহায্য(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>প্রদর্শন(&amp;V)</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Lectorium সম্পর্কে</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>ফিড যোগ করুন…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>একই শব্দের অন্য হাইলাইট</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>ব্যাকআপ…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>কালো</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>নীল</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>সংরক্ষিত কপি ও অন্যান্য প্রকাশনা…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>লেখায় কার্সর</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>লাইব্রেরি পরীক্ষা করুন…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>রং ও তাদের অর্থ…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>আগের সংরক্ষিত কপির সঙ্গে তুলনা করুন</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>হাইলাইট Markdown হিসেবে কপি করুন</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>বাছাই করা অংশ Markdown হিসেবে কপি করুন</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>নিবন্ধ মুছুন</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>বাছাই করা অংশ মুছুন</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>হাইলাইট মুছুন</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>প্যানেলে বাছাই করা হাইলাইট মুছুন</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>ট্যাগ মুছুন</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>বিবরণ ও ট্যাগ…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>একটি অনুচ্ছেদ ছাড়া সব ম্লান করুন</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>যেকোনো কিছু করুন বা খুঁজুন…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>অন্বেষণ</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>ট্যাগের তালিকা এক্সপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>এই অনুসন্ধান এক্সপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>এক্সপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>দেখানো সব শিরোনাম আনুন</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>ওয়েব থেকে আনুন…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>নিবন্ধে খুঁজুন</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>পরেরটি খুঁজুন</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>আগেরটি খুঁজুন</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>পূর্ণ পর্দা</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>কোনো জায়গায় যান…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>সবুজ</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>ধূসর</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>হাইলাইট(&amp;I)</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>বাছাই করা অংশ হাইলাইট করুন</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>হাইলাইট প্যানেল</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>ট্যাগের তালিকা ইমপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ফাইল ইমপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>ফোল্ডার ইমপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কিবোর্ড</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>লেখা বড় করুন</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>শেষ ইমপোর্ট…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>লাইব্রেরি প্যানেল</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>সিস্টেমের মতো হালকা বা গাঢ়</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>বইয়ের অধ্যায়গুলি দেখান</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>একাধিক ভাষায় একই প্রতিবেদন হিসেবে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>ট্যাগ একত্র করুন…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>এর শেষ এক শব্দ বাঁয়ে সরান</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>এর শেষ এক শব্দ ডানে সরান</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>এর শুরু এক শব্দ বাঁয়ে সরান</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>এর শুরু এক শব্দ ডানে সরান</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>“পড়া শেষ”-এ সরান</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>“পড়ছি”-তে সরান</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>ইনবক্সে সরান</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>নতুন লাইব্রেরি…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>পরের নিবন্ধ</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>পরের পরিবর্তন</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>পরের অধ্যায়</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>পরের হাইলাইট</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>লেখার স্বাভাবিক আকার</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>শুধু লেখা</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>লাইব্রেরি খুলুন…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>নমুনা লাইব্রেরি খুলুন</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>রূপরেখা…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>অন্য ভাষাগুলি থেকে আলাদা করুন</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>ফাইল বা ঠিকানা পেস্ট করুন</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>গোলাপি</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>বাছাই করা অংশে বসান</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>আগের নিবন্ধ</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>আগের পরিবর্তন</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>আগের অধ্যায়</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>আগের হাইলাইট</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপুন…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>বেগুনি</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>নোট ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>পাতাটি আবার পড়ান…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>সাম্প্রতিক নিবন্ধ…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>ফিড হালনাগাদ করুন</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>বাছাই করা ফিড ও শিরোনাম সরান</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>ট্যাগের নাম বদলান</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF হিসেবে সংরক্ষণ…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>সংরক্ষিত অনুসন্ধান</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>লাইব্রেরিতে খুঁজুন</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>সেপিয়া</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>পরের পাদটীকা দেখান</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>ট্যাগের অংশগুলো দেখান</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>লেখা ছোট করুন</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>হাইলাইট সাজান ও বাছুন</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>ট্যাগ ভাগ করুন…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>কেটে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>ট্যাগ দিন</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>গতবারের ট্যাগগুলো</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>নিবন্ধে ট্যাগ দিন</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>বাছাই করা জিনিসের ট্যাগ…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>সংরক্ষিত পুরো পাতা</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ট্র্যাশ…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>অংশের দুটি কলাম</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>নিচে দাগ দিন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>পূর্বাবস্থায় ফেরান</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ব্যবহার নির্দেশিকা</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>নোট লিখুন</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>নিবন্ধে নোট লিখুন</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>অংশটিতে নোট লিখুন</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>হলুদ</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>পাতার ঠিকানা, বা ফাঁকা জায়গা দিয়ে আলাদা করা কয়েকটি:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>ঠিকানা কপি করুন</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>আনুন</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>ওয়েব থেকে আনুন</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>পাতাটি লগইন চাইলে সেটি ব্রাউজারে সংরক্ষণ করুন (Ctrl+S, “সম্পূর্ণ ওয়েব পাতা”) এবং ফাইলটি এই উইন্ডোতে ছেড়ে দিন।</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>Lectorium শুধু এই পাতা ও তার ছবির জন্য অনলাইনে যায়। সাইটটি আপনার নেটওয়ার্কের ঠিকানা জানে, কিন্তু কোনো কুকি পায় না, আপনি কোথা থেকে এলেন তাও নয়।</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%nটি হাইলাইট Markdown হিসেবে কপি হয়েছে।</numerusform>
            <numerusform>%nটি হাইলাইট Markdown হিসেবে কপি হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>এর অংশটি লেখায় আর নেই। যেখানে এটি থাকা উচিত তা বাছাই করে P চাপুন।</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter চাপলে সংরক্ষণ হয়</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>নিবন্ধের নোট</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>নিবন্ধের ট্যাগ ও নোট</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>নিবন্ধের ট্যাগ</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>ট্যাগ, কমা দিয়ে আলাদা করা</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>নিবন্ধে নোট লিখুন…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>নিবন্ধ</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>আগের মতো হয়ে যাবে এমন নিবন্ধ: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>ফিরে আসবে এমন নিবন্ধ: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>হারিয়ে যাবে এমন নিবন্ধ: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>আগের মতো হয়ে যাবে এমন হাইলাইট: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>ফিরে আসবে এমন হাইলাইট: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>হারিয়ে যাবে এমন হাইলাইট: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>কিছুই বদলাবে না: লাইব্রেরি তখন যেমন ছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>আগের মতো হয়ে যাবে এমন ট্যাগ: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>ফিরে আসবে এমন ট্যাগ: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>হারিয়ে যাবে এমন ট্যাগ: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>মেরামতের আগে</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>ফিরিয়ে আনার আগে</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>হালনাগাদের আগে</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>ক্ষতিগ্রস্ত লাইব্রেরি</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>হাতে তৈরি</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>নিজে থেকে তৈরি</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>যাচাই করা হয়নি</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>কেউ সেখানে রেখেছে</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>প্রতি আধ ঘণ্টা পরিবর্তনের পর একটি কপি তৈরি হয়। পুরোনোগুলো কমিয়ে রাখা হয়।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>এখনই ব্যাকআপ নিন</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>একটি ব্যাকআপ বেছে নিন</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>একটি ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>তুলনা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>সম্পূর্ণ কপি</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>সম্পূর্ণ কপি…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>লাইব্রেরি খুলছে না, তাই এর সঙ্গে কিছু তুলনা করা যায় না।</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>এখনও কোনো কপি নেই।</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>ফিরিয়ে আনলে যা বদলাবে</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>নিবন্ধ: {0}, হাইলাইট: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>পড়া যায় না</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>হাইলাইট ও সম্পর্কিত নিবন্ধ</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%nটি নিবন্ধ মোছা হয়েছে। Ctrl+Z চাপলে ফিরে আসবে।</numerusform>
            <numerusform>%nটি নিবন্ধ মোছা হয়েছে। Ctrl+Z চাপলে ফিরে আসবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>বাছাই করা নিবন্ধ</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>রং যোগ করুন</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>ফিড যোগ করুন</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>রং বদলান</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>ট্যাগ বদলান</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>হাইলাইটের দুই প্রান্ত বদলান</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>নিবন্ধ মোছা</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>হাইলাইট মুছুন</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>অনুসন্ধান মুছুন</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>ট্যাগ মোছা</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>ট্যাগের বর্ণনা</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>বিবরণ সম্পাদনা</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>হাইলাইট সম্পাদনা</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>পাঠ ঠিক বলে মানা</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>হাইলাইট</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>ট্যাগের তালিকা ইমপোর্ট করুন</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>এক প্রতিবেদনের ভাষা যুক্ত করা</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>ট্যাগ একত্র করুন</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>নিবন্ধ সরানো</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>এক প্রতিবেদনের ভাষা আলাদা করা</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>দুটি খবর আলাদা করুন</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>হাইলাইট বসানো</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>নোট ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>পাতাটি আবার পড়া</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>ফিড সরান</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>শিরোনাম সরান</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>অনুসন্ধানের নাম বদল</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>ট্যাগের নাম বদল</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>ট্র্যাশ থেকে ফিরিয়ে আনা</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>অনুসন্ধান সংরক্ষণ</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>ট্যাগ ভাগ করুন</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>নিবন্ধে ট্যাগ</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>রং সরান</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>বই</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>এই বইয়ের অধ্যায়গুলি দেখান</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>একটি হাইলাইট কোনো নিবন্ধের নয়।</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>একটি হাইলাইট তার নিবন্ধের নতুন পাঠে জায়গা পায়নি।</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>একটি উদ্ধৃতি তার নিবন্ধের লেখার সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>একটি সংরক্ষিত পাতা বা ছবি নেই বা ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>একটি সঞ্চিত ফাইল কিছুরই নয়।</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>ডেটাবেস ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>অনুসন্ধানের সূচি ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>অনুসন্ধানের সূচি নেই বা পিছিয়ে আছে।</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>নিবন্ধ: {0}, হাইলাইট: {1}, অনুসন্ধানের সূচিতে: {2}।</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>লাইব্রেরি পরীক্ষা</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>পুরো লাইব্রেরি দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>সমস্যা</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>মেরামত করুন</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>মেরামত হচ্ছে…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>ব্যাকআপ ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>লাইব্রেরিতে সমস্যা আছে। মেরামত যা পারে ঠিক করে এবং আগের অবস্থার একটি কপি রাখে।</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>লাইব্রেরি ঠিক আছে।</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>সেরা পাঠ</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>এই পাতা দেখে নিন: পাঠ অসম্পূর্ণ হতে পারে।</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>এই পাতা কীভাবে পড়া হবে?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>অন্য পাঠ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>পুরো পাতা</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>নিবন্ধে ট্যাগ দিন…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>নিবন্ধের ট্যাগ: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>কোনোটি নয়</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%nটি অংশ মুছে ফেলা হয়েছে। Ctrl+Z তা ফিরিয়ে আনে।</numerusform>
            <numerusform>%nটি অংশ মুছে ফেলা হয়েছে। Ctrl+Z সেগুলো ফিরিয়ে আনে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%nটি অংশে এখন “{0}” ট্যাগ আছে। Ctrl+Z তা ফিরিয়ে নেয়।</numerusform>
            <numerusform>%nটি অংশে এখন “{0}” ট্যাগ আছে। Ctrl+Z তা ফিরিয়ে নেয়।</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>বাছাই করা অংশ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>রং</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>নিজের একটি রং</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>হাইলাইটের রং</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>কেমন দেখাবে</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>কেমন দেখাবে: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>একটি রং আপনার কাছে কী বোঝায় লিখুন, যেমন “সন্দেহজনক”। Ctrl+Z চাপলে ফিরে যায়।</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>সরানো, এখনও ব্যবহৃত</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>নিবন্ধ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>কমান্ড</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>যেকোনো কিছু করুন বা খুঁজুন</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>এই নামে কিছু নেই।</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>সাম্প্রতিক নিবন্ধ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>সর্বশেষ ব্যবহৃত</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>এগুলো আর একই খবর হিসেবে দেখানো হবে না। Ctrl+Z চাপলে আগের মতো হবে।</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%nটি পরিবর্তন</numerusform>
            <numerusform>%nটি পরিবর্তন</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>নিবন্ধে ফিরে যান</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>{1}টির মধ্যে {0} নম্বর পরিবর্তন</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>এই সংরক্ষিত কপির তুলনা করুন</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>তুলনা</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>পরের পরিবর্তন</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>আগের পরিবর্তন</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>তখন যেভাবে পাতাটি সংরক্ষিত হয়েছিল</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>লেখাটি একই; শুধু তার চারপাশের পাতা আলাদা</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>এই কপির সঙ্গে</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>তুলনা</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>সম্পূরণ</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>নিবন্ধের মধ্যে অংশটি</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>প্রতিবেদন কপি করুন</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>কাজ চালিয়ে যান</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>Lectorium-এ একটি ত্রুটি ঘটেছে। যা সংরক্ষিত হয়েছিল সব নিরাপদ আছে; আপনি কাজ চালিয়ে যেতে পারেন, অথবা প্রস্থান করে আবার শুরু করতে পারেন। নিচের প্রতিবেদনে আপনার নিবন্ধের কোনো লেখা নেই: আমাদের জানানোর সময় এটি যোগ করুন।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>প্রতিবেদন</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>কিছু একটা ভুল হয়েছে</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>By</source>
        <translation>লেখক</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>নিবন্ধের বিবরণ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>লেখার দিক</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>বাঁ থেকে ডানে</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>প্রকাশিত</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>ডান থেকে বাঁয়ে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>কমা দিয়ে আলাদা করা</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>সাইট</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>নিবন্ধে অবস্থান</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>এই প্রতিবেদন যে ভাষায়</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>দুই বা ততোধিক নিবন্ধ বাছুন যা অন্য ভাষায় একই প্রতিবেদন।</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>আর একই প্রতিবেদন হিসেবে দেখানো হবে না। Ctrl+Z দিয়ে ফেরানো যায়।</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>এখন একটিই প্রতিবেদন: অন্য ভাষাগুলি শিরোনামের নিচে ও সেটিংসে আছে। Ctrl+Z দিয়ে ফেরানো যায়।</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>এই সিস্টেমে {0} ভাষার ফন্ট নেই: অক্ষরগুলি ফাঁকা বাক্স হয়ে দেখা যায়। একটি ফন্ট ইনস্টল করুন, যেমন Noto Sans CJK।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>অংশ {style} দিয়ে নয়, {styles} দিয়ে চিহ্নিত হয়।</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>হয়তো সর্বজনীন নেটওয়ার্ক আগে লগইন চায়, অথবা এই কম্পিউটারের ঘড়ি ভুল।</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>ট্যাগে ১ থেকে ১,০০০টি অক্ষর থাকতে হবে।</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>ট্যাগের কী একটি অক্ষর, অঙ্ক বা চিহ্ন, {text} নয়।</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>নিবন্ধের একটি শিরোনাম দরকার।</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>নিবন্ধ {article}-এর এই ঠিকানা আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>অন্য নাম বেছে নিন, অথবা এটির উপরে লিখুন।</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>“ফাইল” মেনুতে “লাইব্রেরি পরীক্ষা করুন” বেছে নিয়ে মেরামত করুন, অথবা ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>এটাই চাইলে সেই নেটওয়ার্কের ঠিকানাটিই দিন।</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>এটাই চাইলে http ঠিকানাটিই দিন।</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>পাতাটি ব্রাউজারে লেখা দেখালে, পুরোপুরি লোড হওয়ার পর আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>আপনার পড়ার অধিকার থাকলে ব্রাউজারে খুলে সংরক্ষণ করুন এবং ফাইলটি ইমপোর্ট করুন।</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>লাইব্রেরি তৈরি করতে এতে একটি পাতা ইমপোর্ট করুন।</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>নতুন সংস্করণ ইনস্টল করুন; কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>ঠিকানার বানান ঠিক আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>জায়গা খালি করুন বা অন্য জায়গা বেছে নিন; কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>{path}-এ পড়ার মতো লেখা পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>{start} ও {end}-এর মাঝে কোনো লেখা নেই; নিবন্ধে {length}টি অক্ষর আছে।</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>এটি আগের জায়গায় ফিরিয়ে রাখুন বা অন্য লাইব্রেরি খুলুন; ততক্ষণ কিছুই সংরক্ষিত হবে না।</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>ব্রাউজার থেকে পাতাটি HTML হিসেবে সংরক্ষণ করে সেই ফাইল ইমপোর্ট করুন।</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>{name} রঙের নাম বদলানো যায়, কিন্তু সরানো যায় না।</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>{key} কী ইতিমধ্যে {tag} ট্যাগটি দেয়।</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>{path}-এর লাইব্রেরি খোলা থাকা অবস্থায় সরানো বা মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>লাইব্রেরিটি অন্য প্রোগ্রাম ব্যবহার করছে।</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>লাইব্রেরি ক্ষতিগ্রস্ত: {reason}।</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>সঞ্চিত ফাইল {what} নেই বা ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>টেমপ্লেট {line} নম্বর লাইনে ব্যর্থ: {reason}।</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>{name} রং আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>{color} নামে কোনো রং নেই; আছে {colors}।</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>{format} নামে কোনো এক্সপোর্ট ফরম্যাট নেই; আছে {formats}।</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} নামে কোনো ফাইল নেই।</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>{path}-এ কোনো লাইব্রেরি নেই।</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>নেই: {what}।</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>এটি ফেরানো যাবে না: এর পরে এটি বদলে গেছে।</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>এই লাইব্রেরি Lectorium-এর নতুন সংস্করণে তৈরি (স্কিমা {found}, এখানে {known})।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>একটু পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>কম্পিউটার অনলাইন হলে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>বাইরেরটি খুলে ভেতরে যা ছিল তা ইমপোর্ট করুন।</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} এখন {path} দিতে পারছে না: উত্তর {status}।</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} {path} দেয় না: উত্তর {status}।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} লেখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>{path} পড়া যায়নি: এতে পড়ার প্রক্রিয়া বন্ধ হয়ে গেছে।</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} আর্কাইভের ভেতরের আর্কাইভ, এটি খোলা হয় না।</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>{path} ক্ষতিগ্রস্ত বা যা বলে তা নয়: {reason}।</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} পাসওয়ার্ড বা কপি-সুরক্ষায় বন্ধ, এখানে খোলা যায় না।</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} কোনো ফিড নয়, কোনো ফিডের ঠিকানাও দেয় না।</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} ট্যাগের তালিকা নয়: {reason}।</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>{path} এমন ধরনের ফাইল নয় যা Lectorium পড়তে পারে।</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} সঠিক ব্যাকআপ নয়: {reason}।</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>{path} আনা হয় না: শুধু http ও https ঠিকানা, {scheme} নয়।</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>{path} নেই: {host} এর উত্তর {status}।</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} আগে থেকেই আছে এবং কোনো এক্সপোর্ট থেকে তৈরি নয়।</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>{path} খুব বড়: {limit}-এর বেশি।</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>{path}-এর {limit}-এর বেশি মেমরি লাগে, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>{path} {seconds} সেকেন্ডের বেশি সময় নিয়েছে, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>{path} আনা হয়নি: এটি ব্যক্তিগত নেটওয়ার্কের {host}-এ নিয়ে যায়।</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>{path} আনা হয়নি: এটি {limit} বারের বেশি অন্য ঠিকানায় পাঠায়।</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>{path} আনা হয়নি: এটি এনক্রিপ্ট না করা ঠিকানায় পাঠায়।</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>{path} আনা হয়নি: নেটওয়ার্কের সংযোগ নেই।</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>{path} আনা হয়নি: {host} নামে কোনো সাইট নেই।</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>{path} আনা হয়নি: {host} নিজের পরিচয় প্রমাণ করতে পারেনি ({reason})।</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>{path} আনা হয়নি: {host} সাড়া দেয় না ({reason})।</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} কোনো তারিখ নয়, যেমন 2026-05-01।</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} কোনো ভাষার কোড নয়, যেমন en, pt-BR বা zh-Hans।</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} কোনো ওয়েব ঠিকানা নয়।</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} রং হিসেবে চলবে না: সর্বাধিক 60 অক্ষরের নাম ও #rrggbb চাই।</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>“{name}” আবার লাইব্রেরিতে আছে (নিবন্ধ {article}); আগে সেটি মুছুন।</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%nটি নিবন্ধ</numerusform>
            <numerusform>%nটি নিবন্ধ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>না-পড়া সব %nটি</numerusform>
            <numerusform>না-পড়া সব %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>সবচেয়ে ব্যবহৃত ট্যাগ</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>পড়া চালিয়ে যান</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>অন্বেষণ</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>নতুন ও না-পড়া</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>এখনো কোনো নিবন্ধ নেই।</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>এই দিনে</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>সাইট</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>এ মাসে বেড়ে ওঠা শব্দ</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %nটি নিবন্ধ</numerusform>
            <numerusform>{0}: %nটি নিবন্ধ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>গ্রন্থপঞ্জি (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>গ্রন্থপঞ্জি (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>পাদটীকাসহ সংক্ষেপ</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>হাইলাইটের সারণি (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>ওয়েব টীকা (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>আমার নিজের টেমপ্লেট</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>সব নিবন্ধ ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>নিবন্ধ অনুসারে</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>ট্যাগ অনুসারে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>বাছাই করা নিবন্ধ ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>বাছাই করা অংশ ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>এক্সপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ফরম্যাট</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>একটি ট্যাগের হাইলাইট</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>ফোল্ডারে, প্রতি নিবন্ধে একটি ফাইল</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>একটি ফাইলে</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>প্রাকদর্শন</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>সংরক্ষিত অনুসন্ধান</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>টেমপ্লেট</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>তালিকা এখন যেমন আছে ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>দেখানো অংশগুলো ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>ক্লিপবোর্ডে</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>সংরক্ষিত অনুসন্ধানে যা মেলে</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>নিবন্ধের পুরো পাঠসহ, হাইলাইট যথাস্থানে</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>ছবিসহ</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>ফাইলে আমার পরিবর্তনের উপরে লিখুন</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%nটি নিবন্ধ {0}-এ এক্সপোর্ট হয়েছে</numerusform>
            <numerusform>%nটি নিবন্ধ {0}-এ এক্সপোর্ট হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n টি পরিবর্তন নেওয়া হয়েছে। Ctrl+Z ফিরিয়ে আনে।</numerusform>
            <numerusform>%n টি পরিবর্তন নেওয়া হয়েছে। Ctrl+Z ফিরিয়ে আনে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>কপি হয়েছে।</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>ফাইলে এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>ফোল্ডারে এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>এক্সপোর্ট হচ্ছে</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>ফোল্ডার থেকে নোট ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>নোট পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>ফোল্ডারে দেখান</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>লেখক</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>পড়া শেষ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ইনবক্স</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>অনুসন্ধান সংকুচিত করুন</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পড়ছি</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>সাইট</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>ফিড যোগ করুন</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>ফিডের ঠিকানা, বা ফিড জানায় এমন পাতার ঠিকানা:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>OPML ফাইল বাছুন…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>Lectorium এখন ফিড আনতে অনলাইনে যায়, পরে শুধু আপনি হালনাগাদ করলে।</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>মুছে দিন</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>সব ফাইল</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>ফিডের তালিকা</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>সংরক্ষিত পাতা</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>নিবন্ধে খোঁজা</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>চিহ্ন মেলান</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>ছোট-বড় হাতের অক্ষর মেলান</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>পুরো শব্দ</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>“Ice” লিখলে “ice” পাওয়া যাবে না</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>“e” লিখলে “é” পাওয়া যাবে না</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>“ice” লিখলে “icecap” পাওয়া যাবে না</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>উপরে পাওয়া গেছে: শুরু থেকে চলছে</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>শুরু পার হয়েছে: শেষ থেকে চলছে</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>শেষ পার হয়েছে: শুরু থেকে চলছে</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>শেষ পর্যন্ত পড়া হয়েছে</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>পড়ার অগ্রগতি: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>এক মিনিটেরও কম বাকি</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} মিনিট বাকি</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ব্যবহার নির্দেশিকা</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>আরও আছে: {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>আরও প্রকাশ করেছে: {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>অন্যান্য প্রকাশনা: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>{1}: অধ্যায় {0}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>সংবাদ সংস্থার ফিড থেকে</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} মিনিট</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>আগেরও</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>এনে পড়ুন</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>গত 24 ঘণ্টায় নতুন কিছু নেই। আবার দেখতে F5 চাপুন।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়ুন</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>আগের দিনের শিরোনামও দেখান</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>এখনো কোনো শিরোনাম নেই। আনতে F5 চাপুন।</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>সব রং</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>সব ট্যাগ</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>রং অনুসারে</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>অবস্থান অনুসারে</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>ট্যাগ অনুসারে</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>বাছাই: শব্দ, ট্যাগ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>নতুন আগে</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ক্রম</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>হাইলাইট সাজান ও বাছুন</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ট্যাগ</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>লেখায় আর পাওয়া যায় না</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>হাইলাইট</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>কোনো হাইলাইট এই বাছাইয়ে মেলে না। Esc চাপলে সব দেখায়।</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>হাইলাইট দেখতে একটি নিবন্ধ খুলুন।</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>হাইলাইট করতে লেখা বাছাই করে H চাপুন, অথবা একটি রং বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>নিবন্ধ</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>হাইলাইট</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>ইমপোর্ট করার মতো কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>শেষ হওয়ার আগে থামানো হয়েছে</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0}টি আগে থেকেই আছে</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0}টি ইমপোর্ট হয়েছে</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0}টি পড়া যায়নি</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0}টি হালনাগাদ হয়েছে</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>একটি ইমপোর্ট মাঝপথে থেমেছে।</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>একটি ইমপোর্ট মাঝপথে থেমেছে: {1}টির মধ্যে {0}টি হয়েছে।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>সংরক্ষিত পাতার ফোল্ডার ইমপোর্ট করুন</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>সংরক্ষিত পাতা ইমপোর্ট করুন</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>ইমপোর্ট হচ্ছে</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>এখনো কিছু ইমপোর্ট হয়নি, বা কিছু ব্যর্থ হয়নি।</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>ক্লিপবোর্ডে কোনো ফাইল, পাথ বা ওয়েব ঠিকানা নেই।</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>কোড কপি করুন</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>Enter চাপলে কোড কপি হয়</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>Enter চাপলে সারণি আলাদা প্যানেলে খোলে</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>Enter চাপলে ছবিটি আলাদা দেখা যায়</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>সারণি খুলুন</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>কোড কপি হয়েছে।</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>{0}-এ ব্যাকআপ নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>পরীক্ষা ও মেরামত…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>সংরক্ষণ না করে বন্ধ করুন</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>এখন বন্ধ করলে যা সংরক্ষিত হয়নি তা হারাবে: %nটি পরিবর্তন।</numerusform>
            <numerusform>এখন বন্ধ করলে যা সংরক্ষিত হয়নি তা হারাবে: %nটি পরিবর্তন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>এখন সবকিছু সংরক্ষিত।</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>জানি</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>ব্যাকআপ নেওয়া হয়নি: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>এখনও সংরক্ষিত হয়নি, সম্ভব না হওয়া পর্যন্ত এখানে রাখা আছে: %nটি পরিবর্তন।</numerusform>
            <numerusform>এখনও সংরক্ষিত হয়নি, সম্ভব না হওয়া পর্যন্ত এখানে রাখা আছে: %nটি পরিবর্তন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>ব্যাকআপ ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>ফিরিয়ে আনা হয়েছে: নিবন্ধ {0}, হাইলাইট {1}। আগের অবস্থা ব্যাকআপের মধ্যে আছে।</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>ফিরিয়ে আনা হচ্ছে…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>লাইব্রেরি ক্ষতিগ্রস্ত ({0})। এতে আর কিছু লেখা উচিত নয়।</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>এই লাইব্রেরি নেটওয়ার্ক ড্রাইভে আছে ({0})। একবারে একটি কম্পিউটার থেকে ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} এই লাইব্রেরির ফোল্ডার সিঙ্ক করে, যা এর ক্ষতি করতে পারে। এটি অন্য জায়গায় রাখুন।</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>এক লাইন সামনে বা পেছনে; কার্সর থাকলে সেটি সরে</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>এক পৃষ্ঠা সামনে বা পেছনে</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>একটি কী যোগ করুন</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>পেছনে ও সামনে</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>কার্সর দেখান ও সরান</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>কী বদলান</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>কমান্ড ও তাদের কী</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>কমান্ড বা কী খুঁজুন</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>G, তারপর তার কী</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>এই কী-র ট্যাগ দিন</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>লেখায়: এগুলো বদলানো যায় না</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কিবোর্ড</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>যা খোলা আছে তা ছাড়ুন: ছোট জানালা, কার্সর, বাছাই</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>কোনো কী নয়</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>“{0}”-এর নতুন কী চাপুন। Esc চাপলে যেমন আছে থাকবে।</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>রিসেট</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>সব রিসেট</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>কার্সর দিয়ে বাছাই</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Shift ও তা সরানোর কোনো কী</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>কোনো ঘরে লেখার সময় একক কি কাজ করে না।</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>এটি নিয়ে নিন</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>নতুন কী</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>শুরুতে বা শেষে</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>মাউসের পাশের বোতাম</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} হলো {1}-এর কী। Enter চাপলে নেওয়া হবে; অথবা অন্য কী চাপুন।</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0}-এর সব জায়গায় নিজের অর্থ আছে, দেওয়া যায় না। অন্য কী চাপুন।</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>লাইব্রেরিতে নেই, কিন্তু আপনি বদলেছেন: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>আপনি বদলেছেন: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>আপনি মুছেছেন: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>আপনার মতোই রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>ফোল্ডারে দেখান</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>এক্সপোর্ট করা ফাইলে এই অংশগুলো বদলানো বা মোছা হয়েছিল, তাই তেমনই রাখা হয়েছে। আপনার পরিবর্তন নিতে নোট ফিরিয়ে আনুন, অথবা আবার এক্সপোর্ট করে উপরে লিখুন।</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>নতুন লাইব্রেরি: একটি খালি ফোল্ডার</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>এখনো নেই</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>লাইব্রেরি খুলুন</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>নিবন্ধ</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>বই: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>পড়া শেষ</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>ট্যাগ দিয়ে ছাঁকুন</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ইনবক্স</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>লাইব্রেরি</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>দীর্ঘতম আগে</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>নতুনগুলো আগে</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>এখনো কোনো নিবন্ধ নেই।</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>এই ফিল্টারে কিছু নেই।</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>পুরোনোগুলো আগে</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>সম্প্রতি প্রকাশিত আগে</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পড়ছি</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>সংরক্ষিত অনুসন্ধান: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>সংরক্ষিত অনুসন্ধান</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>লাইব্রেরিতে খুঁজুন</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>সংক্ষিপ্ততম আগে</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>আবার সব নিবন্ধ দেখান</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>সব ট্যাগ আবার দেখান</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>সাইট</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>তালিকা সাজান</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>ট্যাগ: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>এটি আপনার ব্রাউজারে খুলবে, যা অনলাইনে যায়।</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ব্রাউজারে খুলুন</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>এই ঠিকানা খুলবেন?</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>এই লিংক {0}-এ নিয়ে যায়:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>এই লিংক এখানে নিয়ে যায়:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>বাছাই: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>হাইলাইট করুন</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>কেটে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ট্যাগ…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>নিচে দাগ দিন</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>যা বাছাই করা</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>%nটি অংশের জন্য নোট</numerusform>
            <numerusform>%nটি অংশের জন্য নোট</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>এটি আগের নোটের নিচে যোগ হবে।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>বাছাই করা জিনিসের ট্যাগ</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>পাতা বাছুন</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>পাতা ছাঁকুন</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ইমপোর্ট করুন</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>সব বাছুন</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>কিছুই বাছবেন না</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>বাছা হয়েছে: {1}টির মধ্যে {0}টি</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>একত্র করুন</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>একটি ট্যাগ অন্যটির সঙ্গে একত্র করুন</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>ট্যাগ: {0}, নিবন্ধ: {1}, হাইলাইট: {2}. Ctrl+Z চাপলে ফিরে আসে।</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>বার্তা</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>যেকোনো অবস্থা</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>যে নিবন্ধ মেলে</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>পড়া শেষ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ইনবক্স</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>হাইলাইট এই দিন থেকে</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>হাইলাইট এই দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>মিলে যাওয়া সাইট</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>আরও শর্ত</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>শুধু ট্যাগহীন অংশ</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>প্রকাশিত এই দিন থেকে</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>প্রকাশিত এই দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পড়ছি</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>সাইট</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>নিবন্ধের অবস্থা</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>একটি অনুসন্ধান, যেমন বন্দর -নৌকা</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>এখানে: {0} %, অনুচ্ছেদ {1}/{2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>এমন কোনো শিরোনাম নেই</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>রূপরেখা</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>শতাংশ বা অনুচ্ছেদ</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>সাম্প্রতিক নিবন্ধ</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>মাঝখান</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>অনুচ্ছেদ {0}/{1}-এ</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>লেখার {0} %-এ</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>একটি সংখ্যা লিখুন: 40 মানে 40 %, অথবা ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>স্থানহীন একটি হাইলাইট বেছে তার অংশ নির্বাচন করুন</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>কোনো নিবন্ধ বাছা হয়নি</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>কোনো নিবন্ধ খোলা নেই</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>কোনো ফিড অনুসরণ করা হচ্ছে না</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>প্যানেলে কোনো হাইলাইট বাছা হয়নি</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>কোনো অংশ বাছা হয়নি</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>প্যানেলে কোনো ট্যাগ বাছা হয়নি</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>এখন সম্ভব নয়</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>কিছুর তুলনা হচ্ছে না</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>এখানে কিছু হাইলাইট করা নেই</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>কিছু খোঁজা হচ্ছে না</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>নিবন্ধে কোনো শিরোনাম নেই</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>আবার করার কিছু নেই</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>পূর্বাবস্থায় ফেরানোর কিছু নেই</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>এখনো যাওয়ার জায়গা নেই</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>মাত্র একটি সংরক্ষিত কপি আছে</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>এটি কোনো বইয়ের অধ্যায় নয়</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>পাদটীকা</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>পাদটীকায় যান</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>পাদটীকায় যান (Enter); Backspace চাপলে ফেরা যায়</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%nটি ফিড সাড়া দেয়নি</numerusform>
            <numerusform>%nটি ফিড সাড়া দেয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%nটি ফিড সরানো হয়েছে। Ctrl+Z দিয়ে ফিরে আসবে।</numerusform>
            <numerusform>%nটি ফিড সরানো হয়েছে। Ctrl+Z দিয়ে ফিরে আসবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%nটি নতুন শিরোনাম</numerusform>
            <numerusform>%nটি নতুন শিরোনাম</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>অনলাইন</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>সব অংশ</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>নিবন্ধ ও স্থান</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>নিবন্ধ অনুসারে</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>রং অনুসারে</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>মাস অনুসারে</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>সাইট অনুসারে</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>ট্যাগ অনুসারে</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>নতুনগুলো আগে</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>দল ছাড়া</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>এই ট্যাগ নয়</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>পুরোনোগুলো আগে</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>এই ট্যাগগুলোর একটি</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>প্রকাশিত</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>সাইট</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>ক্রম</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>ট্যাগ… (+ আরও, - নয়)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>এই ট্যাগও</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>কোন অংশগুলো</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>নিচের ট্যাগসহ</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>অংশের শব্দ</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>আরও {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>নয় {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>শুধু {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>এমন কোনো অংশ নেই। একটি শর্ত সরান।</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>এখনো কিছু হাইলাইট করা হয়নি। একটি নিবন্ধ খুলে লেখা বাছাই করে H চাপুন।</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>অংশ: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>বাছাই: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>অংশ</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>সাইট ছাড়া</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>ট্যাগ ছাড়া</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>লেখায় আর পাওয়া যায় না</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>নোট; Ctrl+Enter সংরক্ষণ করে, Esc আগের মতো রাখে</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>শিরোনামহীন</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>এর অংশটি লেখায় আর নেই। যেখানে এটি থাকা উচিত তা বাছাই করে P চাপুন।</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>পাশাপাশি অংশ</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>নিবন্ধে ফিরুন</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ছোট</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>এই শব্দগুলির অন্য হাইলাইট (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>রং…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>হাইলাইট মুছুন</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>হাইলাইট মুছুন (Del)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>হাইলাইট</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>হাইলাইট করুন (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>নোট (N); Ctrl+Enter চাপলে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>নোট: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>কেটে চিহ্নিত করুন (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>ট্যাগ (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>ট্যাগ, কমা দিয়ে আলাদা করা</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>নিচে দাগ দিন (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>নোট লিখুন…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>নোট ও ট্যাগ</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>{0} নামে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>প্রিন্টারে পৌঁছানো যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>লেখায় আর নেই</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>সংরক্ষিত {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>একটি বন্ধনী খোলা ছাড়াই বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>একটি বন্ধনী বন্ধ করা হয়নি।</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>একটি উদ্ধৃতিচিহ্ন বন্ধ হয়নি: শব্দগুলো আলাদা করে খোঁজা হয়েছে।</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>তারকাচিহ্ন শব্দের শেষে বসে।</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>একটি শব্দ সর্বাধিক দুই অক্ষরে ভিন্ন হতে পারে।</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>কোলনের পরে কিছু নেই।</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>শুধু OR বা NOT আছে, সঙ্গে কিছু নেই।</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>বন্ধনীর স্তর খুব বেশি।</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>অনুসন্ধানে অংশ অনেক বেশি: বাকিটা বাদ গেছে।</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>অনুসন্ধান খুব লম্বা: বাকিটা বাদ গেছে।</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>এমন কোনো ক্ষেত্র নেই: নামটি শব্দ হিসেবে খোঁজা হয়েছে।</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>এই অনুসন্ধানে কোনো শব্দ নেই।</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>এই ক্ষেত্রের এমন মান নেই: শব্দ হিসেবে খোঁজা হয়েছে।</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>এটি তারিখ নয়। লিখুন 2024, 2024-05, 2024-05-03, 2024-05..2024-07 বা last-month।</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>এটি সংখ্যা নয়। লিখুন 2000, &gt;2000 বা 100..500।</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>এতে বেশি সময় লেগেছে: আরও থাকতে পারে।</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>ট্যাগ অনুযায়ী</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>অন্য রূপে</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>শিরোনামে</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>এই ফাইলগুলোতে কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>নোট ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>গ্রহণ করুন</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>এই নোট ও ট্যাগ লাইব্রেরি থেকে আলাদা। টিক দেওয়াগুলো নেওয়া হবে।</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>এখানেও বদলেছে</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>নিবন্ধ</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>শিরোনাম: {0}। হাইলাইট: {1}।</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(Ctrl+ক্লিক: ব্রাউজারে)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>আপনার লাইব্রেরিতে: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>এই নিবন্ধে কোনো পাদটীকা নেই।</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>এই লিংক এমন কোথাও যায় না যা Lectorium খুলতে পারে।</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>নিবন্ধ</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>এই পাতা দেখে নিন</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>কোনো নিবন্ধ খোলা নেই</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পড়া</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>সম্পর্কিত</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>ব্যর্থগুলো ছাঁকুন</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ইমপোর্ট</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>প্রতিবেদন সংরক্ষণ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>সংরক্ষণ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>যা পড়া যায়নি</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>আপনি কি {0} খুঁজছিলেন?</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>“{0}”-এর জন্য কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>অন্য বানানে খুঁজুন</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>অনুসন্ধানের ফল</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>সূচি তৈরি হচ্ছে: আরও থাকতে পারে।</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>সব নিবন্ধ</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>এই অনুসন্ধান “{0}” নামে রাখুন</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>সংরক্ষিত অনুসন্ধান</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>এই অনুসন্ধান এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>সংরক্ষিত অনুসন্ধান মোছা হয়েছে। Ctrl+Z-এ ফিরে আসবে।</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>অনুসন্ধান “{0}” নামে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>{0}-এ লেখা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>অ</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>নিজের প্রয়োজনমতো ঠিক করুন</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>সারিবদ্ধতা</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>সিস্টেম অনুযায়ী</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>আদি অবস্থায় ফিরুন</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>সেটিংস বন্ধ করুন</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>কলামের প্রস্থ</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>গাঢ় থিমে ছবি ম্লান করুন</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>এই নিবন্ধের দিক</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>ডিসলেক্সিয়া-বান্ধব</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>ফন্ট</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>সিস্টেমের ফন্ট</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>ফন্টের আকার</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>পিক্সেলে ফন্টের আকার</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>ধাপে ধাপে ফন্টের আকার</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>ইন্টারফেসের ভাষা</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>দুই পাশে সমান</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>এই নিবন্ধের ভাষা</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>বাম থেকে ডানে</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>লাইনের ব্যবধান</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>মাঝারি</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>অনুচ্ছেদের ব্যবধান</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>এক পাশে সমান</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>পাঠ মোড</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>ডান থেকে বামে</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>স্যান্স সেরিফ</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>সেরিফ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>থিম</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>খুব বড়</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>খুব ছোট</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>হাইলাইট ও সেটিংস</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>সংরক্ষিত পাতার সবটাই নিবন্ধে আছে</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>নিবন্ধে ফিরুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>সংরক্ষিত পাতা পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>সংরক্ষিত পাতা পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>সংরক্ষিত পুরো পাতা</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>সংরক্ষিত পুরো পাতা। ধূসর, বিন্দুরেখাসহ: নিবন্ধে নেওয়া হয়নি</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>সংরক্ষিত পুরো পাতা</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>যা নিবন্ধে নেওয়া হয়নি তা হাইলাইট করা যায় না।</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>{0}-এর হাইলাইট বাছুন এবং তাদের নতুন ট্যাগ লিখুন।</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>হাইলাইট</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>আলাদা রাখুন</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ভাগ করুন</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>ট্যাগ ভাগ করুন</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>লিংক কোথায় নিয়ে যায়</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%nটি কলাম</numerusform>
            <numerusform>%nটি কলাম</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%nটি সারি</numerusform>
            <numerusform>%nটি সারি</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>সারণি কপি করুন</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>সারণি</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>মিলে যাওয়া ট্যাগ</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>সব ট্যাগ</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>ট্যাগ দিয়ে ছাঁকুন</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>%nটি ট্যাগ {0}-এ লেখা হয়েছে।</numerusform>
            <numerusform>%nটি ট্যাগ {0}-এ লেখা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>ট্যাগের তালিকা এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>ট্যাগের তালিকা ইমপোর্ট করুন</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>ট্যাগ মোছা হয়েছে। নিবন্ধ: {0}, হাইলাইট: {1}. Ctrl+Z চাপলে ফিরে আসে।</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>ট্যাগ: নতুন {0}, বদলানো {1}। Ctrl+Z তা ফিরিয়ে নেয়।</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>মিলে যাওয়া ট্যাগ</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>ট্যাগের বিস্তারিত</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>ট্যাগ খুঁজুন</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>মেমো</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>রং নেই</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>এখনও কোনো ট্যাগ নেই। একটি অংশ বাছুন, T চাপুন এবং ট্যাগ লিখুন।</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ট্যাগ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>প্রকাশের তারিখ অনুযায়ী নিবন্ধ</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %nটি নিবন্ধ</numerusform>
            <numerusform>{0}: %nটি নিবন্ধ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>নিবন্ধে খুঁজুন</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>পাওয়া গেছে: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>কোনো নিবন্ধ খোলা নেই</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>পড়ার সরঞ্জাম</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>none</source>
        <translation>কিছু নেই</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%nটি হাইলাইট</numerusform>
            <numerusform>%nটি হাইলাইট</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>নিবন্ধ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>চিরতরে মুছুন</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ট্র্যাশ খালি করুন</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>ট্র্যাশে খুঁজুন</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>হাইলাইট</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ট্যাগ</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ট্র্যাশ খালি।</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>এটি ফেরানো যাবে না। এগোতে বোতামটি আবার চাপুন।</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ট্র্যাশ</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>যা মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>যা মুছে ফেলা হয়েছে তা ত্রিশ দিন পর্যন্ত ফিরিয়ে আনা যায়।</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>নতুন লাইব্রেরি…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>অন্যটি খুলুন…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>একটি ব্যাকআপ ফিরিয়ে আনুন: ক্ষতিগ্রস্ত ফাইলটি রাখা হয়, সংরক্ষিত পাতা ছোঁয়া হয় না। আপনার সর্বশেষ কাজ এতে না-ও থাকতে পারে।</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>ব্যাকআপ ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>এই লাইব্রেরি খুলছে না</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>সংরক্ষিত কপি</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>সংরক্ষিত কপি ও অন্যান্য প্রকাশনা</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>তুলনা করুন</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>পাতাটি যতবার সংরক্ষিত হয়েছে, আর কে কে খবরটি প্রকাশ করেছে। তুলনা করতে দুটি বাছুন।</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>একই খবর নয়</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়ুন</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>শুধু লেখা: {0} বা Esc চাপলে বাকিটা ফিরে আসে।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>খালি লাইব্রেরি</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>সংরক্ষিত পাতা এখানে ছাড়ুন</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>সংরক্ষিত ওয়েব পাতা এখানে ছাড়ুন</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>Lectorium নিবন্ধগুলো এই কম্পিউটারেই রাখে: পড়তে পরিচ্ছন্ন, হাইলাইট করতে ও আবার খুঁজে পেতে।</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>নমুনা লাইব্রেরি খুলুন</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>পাতা সংরক্ষণ করতে: ব্রাউজারে সেটি খুলুন, Ctrl+S চাপুন, “ওয়েবপৃষ্ঠা, সম্পূর্ণ” বেছে নিন, আর HTML ফাইলটি এখানে ছাড়ুন। সংরক্ষিত পাতার ফোল্ডারও চলবে।</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>থেমে যাওয়া ইমপোর্ট</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>লাইব্রেরি</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>মেনু</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>প্যানেল</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>সাম্প্রতিক নিবন্ধ</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>সাম্প্রতিক লাইব্রেরি</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>লাইব্রেরির নিরাপত্তা</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>যা এখনও সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>{0} — Lectorium</source>
        <translation>{0} — Lectorium</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>মিনিটে %nটি</numerusform>
            <numerusform>মিনিটে %nটি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>আর %n মিনিট</numerusform>
            <numerusform>আর %n মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>কাজ চলছে</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>কাজ চলছে</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>পাদটীকা</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>সারি</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>ফিড যোগ করুন…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>ফিড দিয়ে কোনো সাইট অনুসরণ করুন: ফিড বা সাইটের ঠিকানা, অথবা অন্য প্রোগ্রামের তালিকা (OPML) যোগ করুন। শুধু আপনি হালনাগাদ করলেই ফিড দেখা হয়।</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>এখনো কোনো ফিড নেই</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>মিলে যাওয়া ট্যাগ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ট্যাগ</translation>
    </message>
</context>
</TS>
