(function () {
"use strict";
// At once, before the first paint, so that nothing moves when the box appears.
document.documentElement.classList.add("js");
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, " ");
}
function all(selector, root) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
document.addEventListener("DOMContentLoaded", function () {
  var box = document.getElementById("filter");
  if (!box) { return; }
  var left = document.getElementById("left");
  var none = document.getElementById("none-left");
  var contents = document.getElementById("contents");
  var articles;
  function read() {
    articles = all("article", document).map(function (element) {
      var words = all("h3, .answer, blockquote, .also", element).map(function (part) { return part.textContent; });
      return { element: element, text: fold(words.join(" ")) };
    });
  }
  function filter() {
    if (!articles) { read(); }
    var words = fold(box.value).split(" ").filter(Boolean);
    var count = 0;
    articles.forEach(function (article) {
      var fits = words.every(function (word) { return article.text.indexOf(word) >= 0; });
      article.element.hidden = !fits;
      if (fits) { count += 1; }
    });
    all(".group", document).forEach(function (group) {
      group.hidden = !group.querySelector("article:not([hidden])");
    });
    left.textContent = left.dataset.left.replace("%n", count);
    none.hidden = count > 0;
    contents.hidden = words.length > 0;
  }
  var bar = box.parentNode;
  box.addEventListener("input", function () {
    filter();
    // What is left may be far above: go to where it starts.
    if (bar.getBoundingClientRect().top <= 0) {
      window.scrollTo(0, bar.parentNode.getBoundingClientRect().top + window.scrollY);
    }
  });
  function reset() {
    if (box.value) { box.value = ""; filter(); }
  }
  box.addEventListener("keydown", function (event) { if (event.key === "Escape") { reset(); } });
  // The contents lead to what the filter may have hidden.
  contents.addEventListener("click", function (event) {
    if (event.target.closest("a")) { reset(); }
  });
  if (box.value) { filter(); }
  window.addEventListener("beforeprint", function () {
    all("details", document).forEach(function (details) { details.open = true; });
  });
});
})();