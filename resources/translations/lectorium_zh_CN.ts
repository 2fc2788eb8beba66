<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>已保存网页的阅读台。一切都留在这台电脑上，不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>关于 Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。图标：Lucide（ISC）。字体：SIL Open Font License。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>关于 Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>添加订阅源…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>相同文字的另一处高亮</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>快照和其他刊载…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>文中光标</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>检查文库…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>颜色及其含义…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>与上一个快照比较</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>将高亮复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>将所选选段复制为 Markdown</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>删除文章</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>删除所选选段</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>删除高亮</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>删除面板中选中的高亮</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>详情和标签…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>只突出一个段落</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>执行或查找任何内容…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>导出标签列表…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>导出此搜索…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>获取列出的所有头条</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>从网上获取…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>转到某处…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>高亮(&amp;G)</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>头条</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>高亮所选文字</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>高亮面板</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>导入标签列表…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>上次导入…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>文库面板</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>跟随系统明暗</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>列出本书的章节</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>标为同一报道的不同语言版本</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>合并标签…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>将结尾左移一个词</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>将结尾右移一个词</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>将开头左移一个词</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>将开头右移一个词</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>移到“已读”</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>移到“在读”</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>移到收件箱</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建文库…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>下一处高亮</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>只看正文</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>打开文库…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例文库</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>大纲…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>与其他语言版本分开</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>选段</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>粘贴文件或网址</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>定位到所选文字</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>上一章</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>上一处高亮</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>读回笔记…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>重新读取网页…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>最近的文章…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>刷新订阅源</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>移除所选订阅源和头条</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>显示下一个脚注</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>显示此标签的选段</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>排序和筛选高亮</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>拆分标签…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>使用与上次相同的标签</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>给文章加标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>所选项目的标签…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>保存的完整网页</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>两栏选段</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>为文章写笔记</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>为选段写笔记</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>网页地址，多个地址用空格分开：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>从网上获取</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>如果网页需要登录，请在浏览器中保存（Ctrl+S，“网页，全部”），再把文件拖到此窗口。</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>Lectorium 只为此网页及其图片联网，别无其他。网站会得知您的网络地址，但得不到 Cookie，也不知道您从何处来。</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>已将 %n 处高亮复制为 Markdown。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>原文中已找不到这段文字。请选中它所属的位置，然后按 P。</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>文章的笔记</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>文章的标签和笔记</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>文章的标签</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>为文章写笔记…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>将恢复原样的文章：{0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>将回来的文章：{0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>将消失的文章：{0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>将恢复原样的高亮：{0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>将回来的高亮：{0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>将消失的高亮：{0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>不会有任何变化：文库与当时相同。</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>将恢复原样的标签：{0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>将回来的标签：{0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>将消失的标签：{0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>已损坏的文库</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动创建</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>自动创建</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>由他人放入</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>每有半小时的更改就会创建一份副本。较旧的副本会逐渐减少。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>完整副本</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>完整副本…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>文库无法打开，因此无法与之比较。</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>还没有副本。</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>恢复会带来的变化</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>文章：{0}，高亮：{1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>高亮与相关文章</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除 %n 篇文章。按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>选中的文章</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>添加颜色</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>调整高亮的首尾</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>删除文章</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>删除高亮</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>描述标签</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>编辑详情</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>编辑高亮</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>认可此读取结果</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>导入标签列表</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>合并同一报道的语言版本</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>移动文章</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>分开同一报道的语言版本</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>分开两篇报道</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>定位高亮</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>读回笔记</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>重新读取网页</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>移除订阅源</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>移除头条</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>拆分标签</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>为文章添加标签</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>移除颜色</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>列出本书的所有章节</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>有一条高亮不属于任何文章。</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>有一条高亮在文章的新文本中找不到位置。</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>有一处引文与文章内容不符。</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>某个已保存的网页或图片缺失或损坏。</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>有一个存储文件不属于任何内容。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>搜索索引已损坏。</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>搜索索引缺失或已过时。</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>文章：{0}，高亮：{1}，搜索索引中：{2}。</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>检查文库</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>正在检查整个文库…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>正在修复…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>文库有问题。修复会尽力解决，并保留之前状态的副本。</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>文库完好。</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>最佳读取</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>请检查此网页：读取可能不完整。</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>此网页应如何读取？</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>其他读取</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整个网页</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>给文章加标签…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>文章的标签：{0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除 %n 个选段。按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已为 %n 个选段加上标签“{0}”。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>所选选段</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>自定义颜色</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>高亮的颜色</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>外观：{0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>说明一种颜色对您的含义，例如“存疑”。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>已移除，仍在使用</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>执行或查找任何内容</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近的文章</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>不再显示为同一报道。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>第 {0} 处更改，共 {1} 处</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>比较此快照</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>当时保存的网页</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>正文相同，只有周围的网页不同</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>与此快照</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>选段在文章中的上下文</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续使用</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>Lectorium 遇到了故障。已保存的内容都是安全的；您可以继续使用，或退出后重新启动。下面的报告不含您文章的任何文字：反馈问题时请附上它。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>文章详情</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>文章中的位置</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>阅读此报道的语言版本</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>请选择两篇或更多互为不同语言版本的文章。</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>不再显示为同一报道。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>现在是同一报道：其他语言在标题下方和设置中。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>此系统没有 {0} 字体，文字会显示为空框。请安装一种，例如 Noto Sans CJK。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>标记方式没有 {style}，只有 {styles}。</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>公共网络可能要求先登录，或者这台电脑的时钟不准。</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>标签须为 1 至 1,000 个字符。</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>标签的快捷键是一个字母、数字或符号，不能是 {text}。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>文章需要标题。</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>文章 {article} 已使用此地址。</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>请换一个名称，或覆盖它。</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>请在“文件”菜单中选择“检查文库”并修复，或恢复备份。</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>如果确实需要，请直接输入该网络中的地址。</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>如果确实需要，请直接输入 http 地址。</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>如果网页在浏览器中能显示文字，请等它加载完毕后重新保存。</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>如果您有权阅读，请在浏览器中打开并保存，再导入文件。</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>向其中导入网页即可创建文库。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>请安装更新的版本；没有任何更改。</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>请检查地址是否写对。</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>请腾出空间或选择其他位置；没有任何丢失。</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>在 {path} 中没有找到可读的文字。</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>{start} 与 {end} 之间没有文字；该文章共 {length} 个字符。</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>请将其移回原处或打开另一个文库；在此之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>请在浏览器中将网页保存为 HTML，然后导入该文件。</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>颜色 {name} 可以改名，但不能移除。</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>按键 {key} 已用于标签 {tag}。</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>{path} 中的文库在打开期间被移动或删除。</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>文库正被另一个程序占用。</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>文库已损坏：{reason}。</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>存储的文件 {what} 缺失或已损坏。</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>模板第 {line} 行出错：{reason}。</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>已有颜色 {name}。</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>没有颜色 {color}；可用的有 {colors}。</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>没有导出格式 {format}；可用的有 {formats}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>{path} 中没有文库。</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>不存在：{what}。</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>无法撤销：此后内容已更改。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>此文库由更新版本的 Lectorium 创建（架构 {found}，当前 {known}）。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>请在电脑联网后再试。</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>请先解压外层，再导入其中的内容。</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} 目前无法提供 {path}：返回 {status}。</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} 不提供 {path}：返回 {status}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>无法读取 {path}：它使读取进程崩溃。</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} 是压缩包中的压缩包，不予打开。</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>{path} 已损坏，或并非其声称的类型：{reason}。</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} 有密码或版权保护，无法在此打开。</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} 不是订阅源，也没有指向订阅源。</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} 不是标签列表：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>{path} 不是 Lectorium 能读取的文件类型。</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} 不是完好的备份：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>不获取 {path}：只支持 http 和 https 地址，不支持 {scheme}。</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>找不到 {path}：{host} 返回 {status}。</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} 已存在，且不是由导出生成的。</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>{path} 太大：超过 {limit}。</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>{path} 需要超过 {limit} 的内存，已放弃。</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>{path} 用时超过 {seconds} 秒，已放弃。</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>未获取 {path}：它指向专用网络中的 {host}。</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>未获取 {path}：重定向超过 {limit} 次。</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>未获取 {path}：它重定向到未加密的地址。</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>未获取 {path}：没有网络连接。</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>未获取 {path}：没有名为 {host} 的网站。</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>未获取 {path}：{host} 无法证明其身份（{reason}）。</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>未获取 {path}：{host} 没有响应（{reason}）。</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} 不是日期（示例：2026-05-01）。</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} 不是语言代码（示例：en、pt-BR、zh-Hans）。</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} 不是网址。</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} 不能用作颜色：需要不超过 60 个字符的名称和 #rrggbb。</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>“{name}”已重新在文库中（文章 {article}）；请先删除那一篇。</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>全部 %n 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>常用标签</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>新增未读</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>还没有文章。</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>历史上的今天</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>本月上升词</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}：%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>参考文献 (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>参考文献 (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>带脚注的简报</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>高亮表格 (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>网页注释 (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>自己的模板</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>全部文章（{0}）</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>选中的文章（{0}）</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>所选选段 ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>带某标签的高亮</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>到文件夹，每篇文章一个文件</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>到一个文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>当前列表（{0}）</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>当前显示的选段 ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>到剪贴板</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>已保存搜索的结果</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>包含文章全文，高亮保留原位</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>包含图片</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>覆盖我在文件中的改动</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>已将 %n 篇文章导出到 {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已采用 %n 处修改。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>从文件夹读回笔记</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>正在读取笔记</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>缩小搜索范围</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>订阅源的地址，或指向订阅源的网页地址：</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>选择 OPML 文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>Lectorium 现在联网获取订阅源，以后只在您刷新时联网。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>订阅源列表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>已保存的网页</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>区分重音符号</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>“Ice”不会找到“ice”</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>“e”不会找到“é”</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>“ice”不会找到“icecap”</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>在上文找到：已从开头继续</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>已过开头：从末尾继续</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>已过末尾：从开头继续</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>已读完</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>阅读进度：{0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>剩余 {0} 分钟</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>另有：{0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>其他刊载： {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>其他刊载：{0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>《{1}》第 {0} 章</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>来自通讯社供稿</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>包括更早</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>获取并阅读</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>头条</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>过去 24 小时没有新内容。按 F5 再次查询。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>也显示更早的头条</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>还没有头条。按 F5 获取。</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>所有颜色</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>筛选：文字、标签</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>排序和筛选高亮</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>原文中已找不到</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>没有符合筛选的高亮。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>打开一篇文章以查看其高亮。</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>选中文字后按 H 或选一种颜色即可高亮。</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>没有找到可导入的内容</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0} 篇已存在</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>已导入 {0} 篇</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} 个无法读取</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>已更新 {0} 篇</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>有一次导入被中断。</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>有一次导入被中断：已完成 {0}/{1}。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>导入存放网页的文件夹</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>导入已保存的网页</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>尚未导入任何内容，或没有失败项。</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>剪贴板中没有文件、路径或网址。</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>按 Enter 复制代码</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>按 Enter 在单独的窗格中打开表格</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>按 Enter 单独查看图片</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>代码已复制。</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>已备份到 {0}。</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>检查并修复…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>现在关闭会丢失尚未保存的内容：%n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>现在已全部保存。</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>未能创建备份：{0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>尚未保存，先保留在此，待可以时保存：%n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>已恢复：文章 {0}，高亮 {1}。之前的状态保留在备份中。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>文库已损坏（{0}）。不应再向其中写入任何内容。</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>此文库位于网络驱动器上（{0}）。请一次只在一台电脑上使用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} 正在同步此文库的文件夹，这可能损坏文库。请将其放在别处。</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>前进或后退一行；光标显示时移动光标</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>前进或后退一页</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加按键</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>后退和前进</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>显示并移动光标</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>先按 G，再按其按键</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>加上拥有此按键的标签</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>正文中：这些不能更改</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>离开已打开的内容：弹框、光标、所选文字</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>请按“{0}”的新按键。Esc 保持不变。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>用光标选择</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Shift 加移动按键</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>在输入框中打字时，单键快捷键不起作用。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>改用此键</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>到开头或末尾</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>鼠标侧键</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} 是{1}的按键。按 Enter 改用此键，或按其他键。</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0} 处处另有含义，不能指定。请按其他键。</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>文库中已没有，但您修改过：{0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>您修改过：{0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>您删除过：{0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>保留您的版本</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>这些段落在导出的文件中被修改或删除，因此保持原样。请读回笔记以采用您的修改，或重新导出并覆盖。</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>新建文库：一个空文件夹</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开文库</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>书：{0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>还没有文章。</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>此筛选条件下没有内容。</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>最近发布的在前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>已存搜索：{0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>最短的在前</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>重新显示全部文章</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>重新显示所有标签</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>排序列表</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>它将在浏览器中打开，浏览器会联网。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>打开此网址？</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>此链接指向 {0}：</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>此链接指向：</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>已选：{0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选内容</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>为 %n 个选段写笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>它会加在已有笔记的下面。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>所选项目的标签</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>选择网页</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>筛选网页</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>已选 {0}，共 {1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>将标签并入另一个</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>标签：{0}，文章：{1}，高亮：{2}。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>符合搜索的文章</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>高亮起始日期</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>高亮截止日期</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>匹配的网站</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>仅无标签的选段</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>发布起始日期</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>发布截止日期</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>文章的状态</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>一次搜索，如：港口 -船</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>当前：{0} %，第 {1} 段，共 {2} 段</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>没有这样的标题</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>百分比或段落</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近的文章</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>到第 {0} 段，共 {1} 段</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>到正文的 {0} %</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>输入数字：40 表示 40 %，或 ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>请选一个未定位的高亮并选中其文字</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>没有打开文章</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>没有订阅源</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>面板中未选择高亮</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>未选择选段</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>面板中未选择标签</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>现在无法执行</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>没有进行比较</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>这里没有高亮</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>没有进行搜索</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>文章没有标题</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>还没有可去之处</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>只有一个快照</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>这不是书中的一章</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>前往脚注</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>前往脚注（Enter）；按 Backspace 返回</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%n 个订阅源没有响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %n 个订阅源。按 Ctrl+Z 恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%n 条新头条</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>全部选段</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>文章与位置</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按网站</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>不含此标签</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>含其中一个标签</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>标签…（+ 且，- 非）</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>同时含此标签</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>显示哪些选段</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>包括下级标签</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>选段中的词</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>且 {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>非 {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>仅 {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>没有这样的选段。请去掉一个条件。</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>还没有高亮。请打开一篇文章，选中文字后按 H。</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>选段</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>选段：{0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>已选：{0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>选段</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>无网站</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>原文中已找不到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>笔记；Ctrl+Enter 保存，Esc 保持原样</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>原文中已找不到这段文字。请选中它所属的位置，然后按 P。</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>选段</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>并排的选段</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>这些文字的另一处高亮 (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>删除高亮</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>删除高亮 (Del)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>高亮 (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>笔记 (N)；Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>笔记：{0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>删除线 (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>标签 (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>下划线 (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>笔记和标签</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>无法连接打印机。</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>已不在正文中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>保存于 {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>有一个括号未打开就关闭了。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>有一个括号没有关闭。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>引号没有关闭：其中的词已逐个搜索。</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>星号应放在词尾。</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>一个词最多可相差两个字母。</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>冒号后面没有内容。</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>OR 或 NOT 单独出现。</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>查询的部分太多：其余已忽略。</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>查询太长：其余已忽略。</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>没有这个字段：其名称已按普通词搜索。</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>此查询中没有词。</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>此字段没有该值：已按普通词搜索。</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>这不是日期。请写 2024、2024-05、2024-05-03、2024-05..2024-07 或 last-month。</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>这不是数字。请写 2000、&gt;2000 或 100..500。</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>耗时过长：可能还有更多。</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>以其他词形</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>在标题中</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>这些文件没有改动。</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>读回笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>这些笔记和标签与文库不同。勾选的将被采用。</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>此处也已修改</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>标题：{0}。高亮：{1}。</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>（Ctrl+点击：在浏览器中）</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>在您的文库中：{0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>这篇文章没有脚注。</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>此链接指向的内容 Lectorium 无法打开。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>检查此网页</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>筛选失败项</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>未能读取的内容</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>您要找的是 {0} 吗？</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>没有找到“{0}”。</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>搜索另一种拼写</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>索引正在建立：可能还有更多。</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>将此搜索存为“{0}”</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>导出此搜索</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>已删除该搜索。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>搜索已存为“{0}”。</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>字</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>按您的需要调整</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>关闭设置</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>栏宽</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>在深色主题中调暗图片</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>此文章的文字方向</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>适合阅读障碍者</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>字号（像素）</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>分级字号</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>此文章的语言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>段落间距</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>行首对齐</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>阅读模式</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>特小</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>高亮和设置</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>保存的网页已全部收入文章</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>正在读取保存的网页</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>正在读取保存的网页…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>保存的完整网页</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>保存的完整网页。灰色并带虚线：未收入文章</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>保存的完整网页</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>未收入文章的内容不能高亮。</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>选择 {0} 的高亮，并输入它们的新标签。</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>先放一边</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>拆分标签</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>链接指向</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>匹配的标签</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>按标签筛选</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>已将 %n 个标签写入 {0}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>导出标签列表</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>导入标签列表</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>标签已删除。文章：{0}，高亮：{1}。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>标签：新增 {0} 个，更改 {1} 个。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>匹配的标签</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>标签详情</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>还没有标签。选择一段文字，按 T 并输入一个。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>按发布日期的文章</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}：%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>找到：{0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>阅读工具</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
            <numerusform>%n 条高亮</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>筛选回收站</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>此操作无法撤销。请再按一次按钮以继续。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>已删除的内容</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>已删除的内容可在三十天内找回。</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建文库…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他文库…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>请恢复备份：损坏的文件会保留，已保存的网页不受影响。其中可能缺少您最近的工作。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>无法打开此文库</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>快照和其他刊载</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>每次保存的网页，以及还有谁刊载了这篇报道。选择两项进行比较。</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>不是同一报道</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>只看正文：按 {0} 或 Esc 恢复其余部分。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>空文库</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>将保存的网页拖到这里</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>将保存的网页文件拖到这里</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>Lectorium 把文章保存在这台电脑上，版面干净，便于阅读、高亮和日后查找。</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例文库</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>保存网页的方法：在浏览器中打开网页，按 Ctrl+S，选择“网页，全部”，然后将 HTML 文件拖到这里。也可以拖入存放网页的文件夹。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>被中断的导入</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近的文章</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>最近的文库</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>文库的安全</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>尚未保存的内容</translation>
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
            <numerusform>每分钟 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>添加订阅源…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>通过订阅源关注网站：添加订阅源或网站的地址，或其他阅读器的列表文件（OPML）。只在您刷新时才查询订阅源。</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>还没有订阅源</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>匹配的标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
</TS>
