"use strict";
(() => {
  const search = document.getElementById("search");
  const application = document.getElementById("application");
  const levels = [...document.querySelectorAll("input[name=level]")];
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const chapters = [...document.querySelectorAll(".chapter")].map((node) => ({
    node,
    subjects: [...node.querySelectorAll(".subject")].map((subject) => ({
      node: subject,
      title: subject.querySelector("h4").textContent.toLowerCase(),
      lines: [...subject.querySelectorAll("li")].map((line) => ({ node: line, text: line.textContent.toLowerCase() })),
    })),
  }));
  const parts = [...document.querySelectorAll(".part")];

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = new Set(levels.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    let all = 0;
    for (const chapter of chapters) {
      const here = !application.value || chapter.node.dataset.application === application.value;
      let any = false;
      for (const subject of chapter.subjects) {
        let found = false;
        for (const line of subject.lines) {
          const text = `${subject.title} ${line.text}`;
          const visible = here && wanted.has(line.node.dataset.level) && words.every((word) => text.includes(word));
          line.node.hidden = !visible;
          found ||= visible;
          all += 1;
          count += visible ? 1 : 0;
        }
        subject.node.hidden = !found;
        any ||= found;
      }
      chapter.node.hidden = !any;
    }
    for (const part of parts) {
      part.hidden = !part.querySelector(".chapter:not([hidden])");
    }
    nothing.hidden = count > 0 || all === 0;
    shown.textContent = count === all ? `${all} entries` : `${count} of ${all} entries`;
  };

  const reset = () => {
    search.value = "";
    application.value = "";
    for (const box of levels) {
      box.checked = true;
    }
    filter();
  };

  const step = (by) => {
    const visible = [...document.querySelectorAll(".subject")].filter((node) => node.offsetParent !== null);
    const at = visible.indexOf(document.activeElement.closest(".subject"));
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(Math.max(at + by, 0), visible.length - 1);
    visible[next]?.focus();
    visible[next]?.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape") {
      reset();
      return;
    }
    if (event.target.matches("input[type=search], select")) {
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "Enter" && event.target.matches(".subject")) {
      const details = event.target.querySelector("details");
      if (details) {
        details.open = !details.open;
      }
    }
  });

  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", filter);
  application.addEventListener("change", filter);
  for (const box of levels) {
    box.addEventListener("change", filter);
  }
  document.getElementById("reset").addEventListener("click", reset);
  filter();
})();
