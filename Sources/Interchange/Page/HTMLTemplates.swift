/// The page's templates. Each names its own escaping, because a partial doesn't inherit it.
enum HTMLTemplates {
  static let all = ["page": page, "contents": contents, "saying": saying, "note": note, "words": words]

  private static let escaping = "{{% CONTENT_TYPE: \(HTMLEscaping.name)}}"

  // Styles can't fetch anything here; the script is the one below and no other.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src '\(HTMLScript.hash)'; "
    + "base-uri 'none'; form-action 'none'"

  private static let page = """
    \(escaping)<!DOCTYPE html>
    <html lang="{{pageLanguage}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Fireside">
    <title>{{campaign}} · {{total}}</title>
    <style>\(HTMLStyle.text)</style>
    <script>\(HTMLScript.text)</script>
    </head>
    <body>
    <header class="opening">
    <h1 dir="auto">{{campaign}}</h1>
    {{#invitation}}<div class="invitation" lang="{{language}}" dir="auto">{{> words}}</div>
    {{/invitation}}
    <p class="facts"><span>{{total}}{{#founder}} {{founder}}{{/founder}}</span>{{#hashtag}}\
    <span><bdi>{{hashtag}}</bdi></span>{{/hashtag}}<time datetime="{{isoDate}}">{{updated}}</time></p>
    </header>
    <main>
    {{^groups}}
    <p class="none">{{wording.none}}</p>
    {{/groups}}
    {{#hasAnswers}}
    {{> contents}}
    {{/hasAnswers}}
    {{#groups}}
    <section class="group {{kind}}" id="{{groupAnchor}}">
    <h2>{{heading}}</h2>
    {{#themes}}
    <section class="theme" id="{{themeAnchor}}">
    <h3 lang="{{titleLanguage}}" dir="auto">{{title}}</h3>
    {{#entries}}
    <article>
    {{#saying}}{{> saying}}{{/saying}}
    {{#followUps}}
    <div class="later"><p class="label">{{wording.later}}</p>
    {{> saying}}
    </div>
    {{/followUps}}
    </article>
    {{/entries}}
    </section>
    {{/themes}}
    </section>
    {{/groups}}
    </main>
    </body>
    </html>

    """

  private static let contents = """
    \(escaping)<nav id="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">{{wording.contents}}</h2>
    <div class="columns">
    {{#groups}}
    <div class="{{kind}}"><a class="group-link" href="#{{groupAnchor}}">{{heading}}</a>
    <ul>
    {{#themes}}
    <li><a href="#{{themeAnchor}}" lang="{{titleLanguage}}"><bdi>{{title}}</bdi></a> \
    <span class="count">{{themeCount}}</span></li>
    {{/themes}}
    </ul></div>
    {{/groups}}
    </div>
    </nav>
    <div class="filter" role="search">
    <label for="filter">{{wording.filterLabel}}</label>
    <input id="filter" type="search" autocomplete="off" spellcheck="false" placeholder="{{wording.filterHint}}">
    <output id="left" for="filter" data-left="{{leftPattern}}">{{leftAtFirst}}</output>
    </div>
    <p class="none" id="none-left" hidden>{{wording.noneLeft}}</p>

    """

  private static let saying = """
    \(escaping)<div class="saying" id="{{anchor}}" data-count="{{count}}">
    {{#single}}
    {{#question}}
    <p class="asker"><bdi>{{asker}}</bdi> {{wording.asked}}</p>
    <blockquote class="question"{{#language}} lang="{{language}}"{{/language}} dir="auto">{{> words}}</blockquote>
    {{/question}}
    {{/single}}
    {{#words}}
    <div class="answer" lang="{{language}}" dir="auto">{{> words}}</div>
    {{/words}}
    {{#single}}
    <p class="note">{{> note}}</p>
    {{/single}}
    {{#several}}
    <details>
    <summary><span>{{times}}</span></summary>
    <ol>
    {{#occurrences}}
    <li{{#laterAnchor}} id="{{laterAnchor}}"{{/laterAnchor}}>{{#question}}\
    <blockquote class="question"{{#language}} lang="{{language}}"{{/language}} dir="auto">{{> words}}</blockquote>\
    {{/question}}\
    <p class="note">{{> note}}</p></li>
    {{/occurrences}}
    </ol>
    </details>
    {{/several}}
    </div>

    """

  private static let note = """
    \(escaping){{#recipient}}<bdi>{{recipient}}</bdi>{{/recipient}}\
    <time datetime="{{time}}">{{date}}</time>\
    {{#postURL}}<a href="{{postURL}}" rel="nofollow noopener ugc">{{postLabel}}</a>{{/postURL}}\
    {{#postAddress}}<bdi class="address">{{postAddress}}</bdi>{{/postAddress}}\
    <a class="anchor" href="#{{ownAnchor}}" title="{{wording.permalink}}" aria-label="{{wording.permalink}}">#</a>
    """

  private static let words = """
    \(escaping){{#paragraphs}}<p>{{#segments}}{{#isBreak}}<br>{{/isBreak}}{{#url}}\
    <a href="{{url}}" rel="nofollow noopener ugc">{{label}}</a>{{/url}}{{^url}}{{label}}{{/url}}\
    {{/segments}}</p>{{/paragraphs}}
    """
}
