"""Pages made to harm: what could run, load, hide, or bring a parser to its knees, from a compact table.

All of it is our own: each row is a shape, and rows are multiplied (addresses by the attributes that
take one, events by elements, encodings by what they hide). :data:`VECTORS` maps a name to the markup.
"""

import random
from html import escape
from itertools import product

CANARY = "canary7"
"""Stands wherever something hostile would run or load; no program of ours may act on it."""

# What an address may look like that must lead nowhere.
ADDRESSES = {
    "javascript": f"javascript:{CANARY}()",
    "mixed-case": f"JaVaScRiPt:{CANARY}()",
    "tab-inside": f"java\tscript:{CANARY}()",
    "newline-inside": f"java\nscript:{CANARY}()",
    "leading-control": f"\x01javascript:{CANARY}()",
    "leading-space": f"  \r\n javascript:{CANARY}()",
    "nul-inside": f"java\0script:{CANARY}()",
    "percent-control": f"%01javascript:{CANARY}()",
    "percent-encoded": f"javascript%3A{CANARY}()",
    "comment": f"javascript://paper.example/%0A{CANARY}()",
    "vbscript": f'vbscript:MsgBox("{CANARY}")',
    "livescript": f"livescript:{CANARY}()",
    "data-html": f"data:text/html,<script>{CANARY}()</script>",
    "data-base64": "data:text/html;base64,PHNjcmlwdD5jYW5hcnk3KCk8L3NjcmlwdD4=",
    "data-svg": f"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{CANARY}()'/>",
    "blob": f"blob:https://paper.example/{CANARY}",
    "file": f"file:///etc/{CANARY}",
    "file-host": f"file://paper.example/{CANARY}",
    "unc": f"\\\\paper.example\\{CANARY}",
    "scheme-relative-file": f"//paper.example/{CANARY}",
    "view-source": f"view-source:javascript:{CANARY}()",
    "jar": f"jar:https://paper.example/{CANARY}.jar!/a.html",
    "ms-office": f"ms-word:ofe|u|https://paper.example/{CANARY}.docx",
    "smb": f"smb://paper.example/{CANARY}",
    "chrome": f"chrome://settings/{CANARY}",
    "fullwidth-colon": f"javascript：{CANARY}()",
    "soft-hyphen": f"java\u00adscript:{CANARY}()",
    "zero-width": f"java\u200bscript:{CANARY}()",
    "right-to-left": f"\u202ejavascript:{CANARY}()",
    "user-name": f"https://paper.example\\@evil.example/{CANARY}",
    "quote-break": f'https://paper.example/"onmouseover="{CANARY}()',
    "tag-break": f"https://paper.example/'><script>{CANARY}()</script>",
}
# Where an address may stand.
PLACES = {
    "a": '<a href="{}">link</a>',
    "a-xlink": '<svg><a xlink:href="{}"><text>link</text></a></svg>',
    "area": '<map name="m"><area href="{}" alt="link"></map><img usemap="#m" src="a.png">',
    "img": '<img src="{}" alt="picture">',
    "srcset": '<img srcset="{} 1x, {} 2x" alt="picture">',
    "lazy": '<img data-src="{}" data-original="{}" data-srcset="{} 2x" src="a.gif" alt="picture">',
    "picture": '<picture><source srcset="{}"><img alt="picture"></picture>',
    "input": '<input type="image" src="{}">',
    "form": '<form action="{}"><button formaction="{}">go</button></form>',
    "iframe": '<iframe src="{}"></iframe>',
    "frame": '<frameset><frame src="{}"></frameset>',
    "object": '<object data="{}"><param name="movie" value="{}"></object>',
    "embed": '<embed src="{}">',
    "video": '<video src="{}" poster="{}"><source src="{}"><track src="{}"></video>',
    "link": '<link rel="stylesheet" href="{}"><link rel="prefetch" href="{}">',
    "base": '<base href="{}"><a href="x">link</a><img src="y.png" alt="picture">',
    "refresh": '<meta http-equiv="refresh" content="0;url={}">',
    "image": '<svg><image href="{}" xlink:href="{}"/><use href="{}"/><feImage href="{}"/></svg>',
    "animate": '<svg><a><animate attributeName="href" values="{}"/><text>link</text></a></svg>',
    "math": '<math href="{}"><mtext xlink:href="{}">x</mtext></math>',
    "style": "<p style=\"background:url('{}');list-style-image:url({})\">styled</p>",
    "stylesheet": "<style>@import '{}';p{{background:url({})}}</style>",
    "background": '<table background="{}"><tr><td background="{}">cell</td></tr></table>',
    "cite": '<blockquote cite="{}">quote</blockquote><q cite="{}">quote</q><ins cite="{}">in</ins>',
    "ping": '<a href="https://paper.example/" ping="{}">link</a>',
    "manifest": '<div manifest="{}" profile="{}" codebase="{}" longdesc="{}">words</div>',
    "canonical": '<link rel="canonical" href="{}"><meta property="og:url" content="{}">',
    "lead": '<meta property="og:image" content="{}"><meta name="twitter:image" content="{}">',
    "author": '<a rel="author" href="{}">By Ada Frost</a>',
    "json-ld": '<script type="application/ld+json">{{"@type":"Article","url":"{}","image":"{}"}}</script>',
}
ELEMENTS = ("p", "img src=x", "body", "svg", "a href=#", "input autofocus", "details open", "video", "x-own")
EVENTS = ("onerror", "onload", "onclick", "onfocus", "onmouseover", "ontoggle", "onpointerrawupdate", "ONERROR")
# How an attribute may be written so that a filter by expression overlooks it.
SPELLINGS = {
    "plain": '<{e} {a}="{c}()">',
    "bare": "<{e} {a}={c}()>",
    "slash": "<{e}/{a}={c}()//",
    "backtick": "<{e} {a}=`{c}()`>",
    "newline": "<{e}\n{a}\n=\n{c}()\n>",
    "form-feed": "<{e}\f{a}\f=\f{c}()>",
    "entity": "<{e} {a}=&#99;anary7&lpar;&rpar;>",
    "twice": '<{e} {a}="x" {a}="{c}()">',
    "quote-glued": '<{e} title="x"{a}="{c}()">',
    "angle": '<{e} title="<" {a}="{c}()" ">',
    "nul": "<{e}\0 {a}\0=\0{c}()>",
    "unclosed": '<{e} {a}="{c}()" <p>',
}
_RUN = f"<img src=x onerror={CANARY}()>"
_SCRIPT = f"<script>{CANARY}()</script>"
# What means one thing where it is checked and another where it is shown.
SHAPES = {
    "script": _SCRIPT,
    "script-case": f"<ScRiPt>{CANARY}()</sCrIpT>",
    "script-space": f"<script\t\n>{CANARY}()</script\t\n foo>",
    "script-slash": f"<script/x>{CANARY}()</script/>",
    "script-unclosed": f"<script>{CANARY}()",
    "script-double": f"<<script>script>{CANARY}()<</script>/script>",
    "script-nested": f"<scr<script>ipt>{CANARY}()</scr</script>ipt>",
    "script-in-title": f"</title>{_SCRIPT}",
    "svg-script": f"<svg><script>{CANARY}()</script></svg>",
    "svg-script-href": f'<svg><script href="data:,{CANARY}()"/></svg>',
    "svg-cdata": f"<svg><![CDATA[><{_RUN}]]></svg>",
    "svg-style": f"<svg><style>{_RUN}</style></svg>",
    "svg-foreign": f"<svg><foreignObject><body>{_RUN}</body></foreignObject></svg>",
    "svg-desc": f"<svg><desc>{_RUN}</desc></svg>",
    "svg-set": f'<svg><set attributeName="onmouseover" to="{CANARY}()"/></svg>',
    "svg-entity": f'<!DOCTYPE svg [<!ENTITY x "{escape(_RUN)}">]><svg>&x;</svg>',
    "math-style": f"<math><mtext><table><mglyph><style><!--</style>{_RUN}--></style></table></mtext></math>",
    "math-annotation": f'<math><annotation-xml encoding="text/html">{_SCRIPT}</annotation-xml></math>',
    "math-form": f"<form><math><mtext></form><form><mglyph><style></math>{_RUN}",
    "math-comment": f'<math><mi><!--</mi><a title="--&gt;{escape(_RUN)}">x</a></math>',
    "noscript": f'<noscript><p title="</noscript>{_RUN}"></noscript>',
    "noembed": f'<noembed><p title="</noembed>{_RUN}"></noembed>',
    "xmp": f'<xmp><p title="</xmp>{_RUN}"></xmp>',
    "plaintext": f"<plaintext>{_RUN}",
    "listing": f"<listing>&lt;img onerror={CANARY}()&gt;</listing>",
    "textarea": f"<textarea></textarea>{_RUN}</textarea>",
    "title": f'<title><a title="</title>{_RUN}"></title>',
    "select": f"<select><template><style><!--</style>{_RUN}--></style></template></select>",
    "template": f"<template><script>{CANARY}()</script>{_RUN}</template>",
    "template-shadow": f'<div><template shadowrootmode="open">{_RUN}</template></div>',
    "iframe-srcdoc": f'<iframe srcdoc="{escape(_SCRIPT)}"></iframe>',
    "comment-early": f"<!-->{_RUN}-->",
    "comment-bang": f"<!--x--!>{_RUN}-->",
    "comment-dash": f"<!--->{_RUN}-->",
    "comment-conditional": f"<!--[if gte IE 4]>{_SCRIPT}<![endif]-->",
    "comment-question": f"<?xml version='1.0'?><?php {_RUN}?>",
    "comment-slash": f"</{_RUN}>",
    "cdata": f"<![CDATA[{_RUN}]]>",
    "doctype": f'<!DOCTYPE x "{escape(_RUN)}" [<!ENTITY a "{CANARY}">]>&a;',
    "attribute-quotes": f"<p title='\"><script>{CANARY}()</script>'>words</p>",
    "attribute-break": f"<p id='\"><svg onload={CANARY}()>'>words</p><a href='#\"><svg onload={CANARY}()>'>l</a>",
    "attribute-lang": f"<p lang='x\" onclick=\"{CANARY}()'>words</p>",
    "attribute-code": f"<pre><code class='language-x\" onclick=\"{CANARY}()'>code</code></pre>",
    "table-foster": f"<table><{_RUN}<tr><td>{_RUN}</table>",
    "table-caption": f"<table><caption>{_RUN}<td>{_RUN}</caption></table>",
    "nested-form": f"<form><form><input name=body><form>{_RUN}</form></form></form>",
    "nested-a": f'<a href="https://a.example/"><a href="javascript:{CANARY}()">x</a></a>',
    "nested-p": f"<p><p><div><p>{_RUN}</div></p></p>",
    "clobber": '<form id="x"><input name="attributes"><input name="innerHTML"><input id="parentNode"></form>',
    "ids": '<p id="__proto__">a</p><p id="constructor">b</p><a href="#__proto__">c</a>',
    "is": f'<button is="x-own" popovertarget="x" onbeforetoggle="{CANARY}()">b</button>',
    "import-map": f'<script type="importmap">{{"imports":{{"x":"data:,{CANARY}()"}}}}</script>',
    "module": f'<script type="module">import "data:text/javascript,{CANARY}()"</script>',
    "css-import": f"<style>@import 'https://paper.example/{CANARY}.css';</style>",
    "css-expression": f'<p style="width:expression({CANARY}());-moz-binding:url(x#{CANARY})">words</p>',
    "css-close": f"<style><!--</style>{_RUN}--></style>",
    "css-font": f"<style>@font-face{{font-family:x;src:url(https://paper.example/{CANARY}.woff)}}</style>",
    "xslt": f'<?xml-stylesheet href="javascript:{CANARY}()"?><p>words</p>',
    "meta-charset": f'<meta http-equiv="Content-Type" content="text/html; charset=utf-7">+ADw-script+AD4-{CANARY}',
    "meta-csp": '<meta http-equiv="Content-Security-Policy" content="report-uri https://paper.example/r">',
    "meta-cookie": f'<meta http-equiv="Set-Cookie" content="{CANARY}=1">',
    "entities-bare": f"&ltscript&gt{CANARY}()&lt/script&gt",
    "entities-long": f"&#0000000060;script&#x000003e;{CANARY}()&#0000060;/script&#62;",
    "entities-zero": f"<a href='java&#0;script:{CANARY}()'>x</a><a href='java&Tab;script&colon;{CANARY}()'>y</a>",
    "double-encoded": f"&amp;lt;script&amp;gt;{CANARY}()&amp;lt;/script&amp;gt;",
    "fullwidth-tags": f"＜script＞{CANARY}()＜/script＞",
    "markdown-html": f"&lt;script&gt;{CANARY}()&lt;/script&gt; [x](javascript:{CANARY}) ![y](file:///etc/{CANARY})",
    "markdown-autolink": f"&lt;javascript:{CANARY}()&gt; and [x]: javascript:{CANARY}",
    "obsidian": f"[[{CANARY}]] ![[/etc/{CANARY}]] `= dv.io.load('{CANARY}')` &lt;%* {CANARY} %&gt;",
    "jinja": f"{{{{ {CANARY}.__class__ }}}} {{% include '/etc/{CANARY}' %}}",
    "formula": f"=HYPERLINK(&quot;https://paper.example/{CANARY}&quot;) +1 -1 @SUM(A1)",
    "latex": f"\\input{{/etc/{CANARY}}} \\write18{{{CANARY}}} $\\href{{javascript:{CANARY}}}{{x}}$",
    "terminal": f"\x1b]0;{CANARY}\x07\x1b[2J\x9b31m&#27;[2J words",
    "bidi": f"invoice\u202efdp.exe \u2066{CANARY}\u2069 \u200f\u061c words",
    "bidi-attribute": f'<img src="https://paper.example/\u202egnp.{CANARY}" alt="\u202e{CANARY}">',
    "nul": f"<scr\0ipt>{CANARY}()</scr\0ipt><im\0g src=x onerror={CANARY}()>wo\0rds",
    "noncharacters": "\ufffe\uffff\ufdd0 \U0001ffff words",
    "object-sign": "a \ufffc b \ufffc c",
    "separators": "line\u2028separator\u2029paragraph\x85next\x0bvertical",
    "surrogates": "&#xD800;&#xDFFF;&#x110000;&#x80; words",
    "tags-plane": "words\U000e0041\U000e0042\U000e007f",
    "zalgo": "w" + "\u0300\u0301\u0302" * 3000,
}
# Pages whose bytes are not what they say.
BYTES = {
    "utf7": b'<meta charset="utf-7"><p>+ADw-script+AD4-canary7()+ADw-/script+AD4- words of the page</p>',
    "utf16": "\ufeff<p>words of the page</p><script>canary7()</script>".encode("utf-16-le"),
    "utf16-no-mark": "<p>words of the page</p><script>canary7()</script>".encode("utf-16-be"),
    "utf32": "<p>words of the page</p><script>canary7()</script>".encode("utf-32"),
    "overlong": b"<p>words \xc0\xbcscript\xc0\xbecanary7()\xe0\x80\xbc/script\xf0\x80\x80\xbe of the page</p>",
    "half-signs": b"<p>words \xe2\x82<script>canary7()</script>\xf0\x9f of the page\xc3</p>",
    "iso-2022": b'<meta charset="iso-2022-jp"><p>words \x1b$B<script>canary7()</script>\x1b(B of the page</p>',
    "iso-2022-kr": b'<meta charset="iso-2022-kr"><p>words \x0e<script>canary7()</script>\x0f of the page</p>',
    "hz": b'<meta charset="hz-gb-2312"><p>words ~{<script>canary7()</script>~} of the page</p>',
    "shift-jis": b'<meta charset="shift_jis"><p title="\x81"><img src=x onerror=canary7()>words of the page</p>',
    "gbk": b'<meta charset="gbk"><a title="\xd5"" href="javascript:canary7()">words of the page</a>',
    "big5": b'<meta charset="big5"><p>words \xa1\\<script>canary7()</script> of the page</p>',
    "utf8-as-latin": '<meta charset="latin-1"><p>wörds of the päge <script>canary7()</script></p>'.encode(),
    "many-charsets": b'<meta charset="x-none"><meta charset="utf-7"><meta charset="utf-16"><p>words of the page</p>',
    "replacement": b'<meta charset="replacement"><p>words of the page</p><script>canary7()</script>',
    "rot13": b'<meta charset="rot13"><p>words of the page</p>',
    "unicode-escape": b'<meta charset="unicode_escape"><p>words \\x3cscript\\x3ecanary7() of the page</p>',
    "idna-charset": b'<meta charset="idna"><p>words of the page</p>',
    "zip-charset": b'<meta charset="zlib"><p>words of the page</p>',
    "nul-bytes": b"<\0s\0c\0r\0i\0p\0t\0>canary7()</script>words of the page" + b"\0" * 4000,
    "controls": bytes(range(32)) * 40 + b"<p>words of the page</p>" + bytes(range(127, 256)) * 8,
    "mark-inside": "<p>words\ufeff of \ufeffthe page</p><scr\ufeffipt>canary7()</script>".encode(),
}


def _addressed() -> dict[str, str]:
    """Return every dangerous address in every attribute; one page holds one place and ten addresses."""
    made = {}
    for place, markup in PLACES.items():
        for number in range(0, len(ADDRESSES), 11):
            some = list(ADDRESSES.values())[number : number + 11]
            key = f"{place}-{number // 11}"
            made[key] = "\n".join(
                markup.replace("{}", escape(one)).replace("{{", "{").replace("}}", "}") for one in some
            )
    return made


def _events() -> dict[str, str]:
    made = {}
    for name, spelling in SPELLINGS.items():
        rows = product(ELEMENTS, EVENTS)
        made[f"event-{name}"] = "\n".join(spelling.format(e=e, a=a, c=CANARY) + "words" for e, a in rows)
    return made


WORDS = "The harbour froze over in the first week, and the boats stayed where they were until it thawed."
VECTORS: dict[str, str] = {**SHAPES, **_events(), **_addressed()}


_VOCABULARY = [
    "harbour",
    "ice",
    "boat",
    "keeper",
    "lamp",
    "winter",
    "letter",
    "river",
    "window",
    "kettle",
    "bridge",
    "garden",
    "market",
    "baker",
    "clock",
    "island",
    "ferry",
    "quay",
    "rope",
    "sail",
    "anchor",
    "chart",
    "storm",
    "gull",
    "pier",
    "tide",
    "salt",
    "cabin",
    "stove",
    "ladder",
    "barrel",
    "lantern",
]


def prose(seed: str) -> str:
    """Return three paragraphs that no other seed gives, or all pages would be one story."""
    chance = random.Random(seed)
    lines = (" ".join(chance.choices(_VOCABULARY, k=30)) for _ in range(3))
    return "".join(f"<p>{line.capitalize()}.</p>" for line in lines)


def page(markup: str, title: str = "The harbour", seed: str = "") -> bytes:
    """Return a page in whose article a vector stands among plain paragraphs."""
    before, after = prose(seed), prose(f"{seed} once more")
    head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
    body = f"<article><h1>{escape(title)}</h1>{before}<div>{markup}</div>{after}</article>"
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(
        "utf-8", "surrogatepass"
    )


def pages() -> dict[str, bytes]:
    """Return every page by name: markup in an article, and bytes that are a page by themselves."""
    framed = {name: page(markup, seed=name) for name, markup in VECTORS.items()}
    return framed | {f"bytes-{name}": data + prose(name).encode() for name, data in BYTES.items()}
