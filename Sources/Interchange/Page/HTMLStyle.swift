/// The looks of the page: system fonts, two palettes, one column for reading.
enum HTMLStyle {
  static let text = colours + layout + answers + filter + variants

  private static let colours = """

    :root {
      color-scheme: light dark;
      --paper: #fbf9f5; --raised: #ffffff; --ink: #27221d; --soft: #6a6158; --line: #e6dfd5;
      --ember: #9a3f1a; --glow: #fdf0e4;
      --there: #2f6b45; --started: #9a5a00; --planned: #2f5f94; --listening: #6b4b93;
      --declined: #9a3535; --other: #6a6158;
      --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      --display: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #191614; --raised: #221e1b; --ink: #ece5dc; --soft: #aca197; --line: #3a332d;
        --ember: #f2a679; --glow: #33251b;
        --there: #86cfa0; --started: #eab866; --planned: #93bdec; --listening: #c5abeb;
        --declined: #f09c9c; --other: #aca197;
      }
    }
    """

  private static let layout = """

    * { box-sizing: border-box; }
    html { font: 100%/1.65 var(--text); background: var(--paper); color: var(--ink);
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 44rem; padding: 0 1.25rem 6rem; overflow-wrap: anywhere; }
    p { margin: 0; }
    a { color: var(--ember); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 2px solid var(--ember); outline-offset: 3px; border-radius: 2px; }
    [hidden] { display: none !important; }
    .opening { padding: clamp(3rem, 10vw, 6.5rem) 0 2.5rem; }
    h1, h2, h3 { font-family: var(--display); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
    h1 { font-size: clamp(2.1rem, 7vw, 3.25rem); letter-spacing: -.015em; }
    .invitation { margin-top: 1.25rem; font: italic 1.35rem/1.5 var(--display); color: var(--soft);
      text-wrap: pretty; }
    .facts { margin-top: 1.75rem; color: var(--soft); font-size: .9rem; }
    .facts > :not(:last-child)::after, .note > :not(.anchor):not(:nth-last-child(2))::after {
      content: "\\00b7"; margin: 0 .5em; display: inline-block; }
    .none { padding: 3rem 0; color: var(--soft); }
    #contents { border-top: 1px solid var(--line); padding: 2rem 0 2.25rem; }
    #contents h2 { font: 600 .8rem/1.4 var(--text); letter-spacing: .08em; text-transform: uppercase;
      color: var(--soft); margin-bottom: 1.25rem; }
    .columns { columns: 17rem 2; column-gap: 3rem; }
    .columns > div { margin-bottom: 1.5rem; }
    .group-link { display: block; font-weight: 600; text-decoration: none; color: var(--tone); break-after: avoid; }
    #contents ul { break-before: avoid; list-style: none; margin: .3rem 0 0; padding: 0; }
    #contents li { display: flex; justify-content: space-between; gap: 1rem; padding: .2rem 0; line-height: 1.45;
      break-inside: avoid; }
    #contents li a { color: inherit; text-decoration-color: var(--line); }
    #contents li a:hover { text-decoration-color: currentColor; }
    .count { flex: none; color: var(--soft); font-variant-numeric: tabular-nums; }
    .there { --tone: var(--there); } .started { --tone: var(--started); } .planned { --tone: var(--planned); }
    .listening { --tone: var(--listening); } .declined { --tone: var(--declined); }
    .other { --tone: var(--other); }
    """

  private static let answers = """

    .group { padding-top: 4rem; }
    .group, .theme, .saying, li { scroll-margin-top: 1rem; }
    .group > h2 { font-size: 1.75rem; display: flex; align-items: center; gap: .7rem; }
    .group > h2::before { content: ""; flex: none; width: .7rem; height: .7rem; border-radius: 50%;
      background: var(--tone); }
    .theme { padding-top: 2.25rem; }
    h3 { font-size: 1.3rem; }
    .other > .theme:only-of-type#other > h3 { display: none; }
    article { border-bottom: 1px solid var(--line); padding: 1.5rem 0 1.4rem; }
    article:last-child { border-bottom: 0; }
    .answer { font-size: 1.0625rem; text-wrap: pretty; }
    .answer p + p, .question p + p { margin-top: .8em; }
    .note { margin-top: .6rem; color: var(--soft); font-size: .875rem; line-height: 1.5; }
    .note a { color: inherit; }
    .anchor { display: inline-block; min-width: 1.75rem; text-align: center; text-decoration: none; }
    a.anchor { color: var(--soft); }
    .asker, .label { font-size: .875rem; font-weight: 600; color: var(--soft); }
    .question { margin: .2rem 0 1rem; padding: 0 0 0 1rem; border-left: 3px solid var(--line); color: var(--soft); }
    .question[dir="auto"]:dir(rtl) { padding: 0 1rem 0 0; border-left: 0; border-right: 3px solid var(--line); }
    details { position: relative; margin-top: .6rem; color: var(--soft); font-size: .875rem; }
    summary { display: inline-block; cursor: pointer; padding: .1rem 0; list-style: none; }
    summary::-webkit-details-marker { display: none; }
    summary::after { content: "\\203a"; display: inline-block; margin-left: .5em; }
    [open] > summary::after { transform: rotate(90deg); }
    summary span { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
    details ol { margin: .5rem 0 0; padding: 0; list-style: none; }
    details li { padding: .35rem 0; }
    details .note { margin: 0; }
    details .question { margin: .25rem 0; }
    .later { margin: 1.25rem 0 0 1.25rem; padding-left: 1.25rem; border-left: 1px solid var(--line); }
    .later .label { margin-bottom: .2rem; font-weight: 400; }
    :target > h2, :target > h3, .saying:target > .answer, li:target { background: var(--glow);
      box-shadow: 0 0 0 .5rem var(--glow); border-radius: 2px; }
    """

  private static let filter = """

    .filter { display: none; }
    .js .filter { display: flex; align-items: center; gap: .5rem 1rem; position: sticky; top: 0;
      z-index: 1; margin: 0 -1.25rem; padding: .75rem 1.25rem; background: var(--paper);
      border-bottom: 1px solid var(--line); }
    .js .group, .js .theme, .js .saying, .js li { scroll-margin-top: 6rem; }
    .filter label { font-size: .875rem; color: var(--soft); }
    .filter input { flex: 1 1 8rem; min-width: 0; min-height: 2.75rem; padding: .4rem .8rem; font: inherit;
      color: inherit; background: var(--raised); border: 1px solid var(--soft); border-radius: .5rem; }
    .filter ::placeholder { color: var(--soft); opacity: 1; }
    #left { min-width: 6.5rem; text-align: right; white-space: nowrap; font-size: .875rem; color: var(--soft);
      font-variant-numeric: tabular-nums; }
    """

  private static let variants = """

    @media (max-width: 30rem) {
      .filter label { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      .later { margin-left: 0; }
    }
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --ember: #000; --glow: #fff;
        --there: #000; --started: #000; --planned: #000; --listening: #000; --declined: #000; --other: #000; }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .opening { padding-top: 0; }
      .js .filter, .anchor, summary::after { display: none; }
      article, #contents li { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      .note a::after { content: " (" attr(href) ")"; font-size: .85em; }
      .note a.anchor::after { content: none; }
    }

    """
}
