package import Answering
package import TextAnalysis

/// A small static site: a page a language, each with its feed, gathered thread by thread.
package struct Site {
  private var publication: Publication
  private let languages: [Language]

  /// The first of `languages` is the one that a visitor comes to.
  package init(_ languages: [Language], with options: ExportOptions) {
    publication = Publication(options)
    self.languages = languages
  }

  package mutating func add(_ thread: QuestionThread) throws(ExportError) { try publication.add(thread) }

  /// The files of the site by their paths in its folder, in order.
  package func files() throws(ExportError) -> [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    for language in languages {
      let others = languages.map { ($0, way(from: language, to: $0)) }
      let page = HTMLPage(publication, in: language, others: others)
      let templates = try PageTemplates.standard.get()
      files.append((folder(of: language) + "index.html", try templates.render(page)))
      files.append((folder(of: language) + "feed.xml", try templates.render(page, with: "feed")))
    }
    return files
  }

  private func folder(of language: Language) -> String {
    language == languages.first ? "" : language.rawValue + "/"
  }

  /// With its file name, so that the site can be read from a disk too.
  private func way(from here: Language, to there: Language) -> String {
    (here == languages.first ? "" : "../") + folder(of: there) + "index.html"
  }
}
