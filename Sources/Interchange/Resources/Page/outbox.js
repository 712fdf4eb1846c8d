
"use strict";
(function () {
  var articles = Array.prototype.slice.call(document.querySelectorAll("article"));
  var left = document.getElementById("left");
  var ticks = document.getElementById("ticks");

  // A page that lies in a folder may have no store: then the ticks last as long as the page is open.
  function remembered(name) {
    try { return localStorage.getItem(name); } catch (error) { return null; }
  }
  function remember(name, value) {
    try { value ? localStorage.setItem(name, "1") : localStorage.removeItem(name); } catch (error) {}
  }

  function copyByHand(text) {
    var field = document.createElement("textarea");
    field.value = text;
    document.body.appendChild(field);
    field.select();
    try { document.execCommand("copy"); } catch (error) {}
    field.remove();
  }

  function copy(text) {
    if (!navigator.clipboard) { copyByHand(text); return Promise.resolve(); }
    return navigator.clipboard.writeText(text).catch(function () { copyByHand(text); });
  }

  function refresh() {
    var sent = articles.filter(function (article) { return article.querySelector("input").checked; });
    left.textContent = left.dataset.pattern.replace("%n", String(articles.length - sent.length));
    if (ticks) {
      ticks.value = sent.map(function (article) { return article.dataset.post; }).join("\n");
    }
  }

  articles.forEach(function (article) {
    var box = article.querySelector("input");
    var button = article.querySelector("button");
    var key = "fireside " + article.dataset.post;
    box.checked = remembered(key) !== null;
    article.classList.toggle("sent", box.checked);
    box.addEventListener("change", function () {
      remember(key, box.checked);
      article.classList.toggle("sent", box.checked);
      refresh();
    });
    button.addEventListener("click", function () {
      var label = button.textContent;
      copy(article.querySelector(".answer").textContent).then(function () {
        button.textContent = button.dataset.copied;
        setTimeout(function () { button.textContent = label; }, 1500);
      });
    });
  });

  var save = document.getElementById("save");
  if (save) {
    save.addEventListener("click", function () {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([ticks.value + "\n"], { type: "text/plain" }));
      link.download = "sent.txt";
      link.click();
      URL.revokeObjectURL(link.href);
    });
    var hide = document.getElementById("hide");
    hide.addEventListener("click", function () {
      var isHiding = document.body.classList.toggle("hiding");
      hide.setAttribute("aria-pressed", String(isHiding));
    });
  }
  refresh();
})();
