// Brings files one by one, each as it is, and shows how far each is; and follows a check that runs. Without it the form sends everything
// at once, and the page of the check is fetched again now and then.
"use strict";

(() => {
  const SECOND = 1000;

  /** Makes an element of our own style sheet. Text is only ever set as text. */
  function make(name, className, text) {
    const element = document.createElement(name);
    element.className = className;
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  function makeBar() {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("class", "ea-prog");
    svg.setAttribute("viewBox", "0 0 100 8");
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    for (const part of ["ea-prog__track", "ea-prog__done"]) {
      const rect = document.createElementNS(space, "rect");
      rect.setAttribute("class", part);
      rect.setAttribute("width", part === "ea-prog__track" ? "100" : "0");
      rect.setAttribute("height", "8");
      svg.append(rect);
    }
    return svg;
  }

  function sizeOf(bytes) {
    if (bytes < 1000) {
      return bytes === 1 ? "1 byte" : `${bytes} bytes`;
    }
    const units = ["KB", "MB", "GB"];
    let number = bytes / 1000;
    let unit = 0;
    while (number >= 1000 && unit < 2) {
      number /= 1000;
      unit += 1;
    }
    return `${unit === 2 ? number.toFixed(1) : Math.round(number)} ${units[unit]}`;
  }

  /** What was picked or dropped together: one file, or a folder with all that is in it. */
  class Unit {
    constructor(name, files) {
      this.name = name;
      this.files = files;
      this.size = files.reduce((sum, each) => sum + each.file.size, 0);
      this.sent = 0;
      this.stopped = false;
      this.row = make("li", "ea-file");
      const top = make("div", "ea-file__top");
      const title = make("p", "ea-file__name");
      const isolated = document.createElement("bdi");
      isolated.textContent = name;
      title.append(isolated);
      this.state = make("span", "ea-file__state", "Waiting");
      top.append(title, this.state);
      const many = files.length > 1 ? `Folder of ${files.length.toLocaleString("en-GB")} files · ` : "";
      this.bar = makeBar();
      this.cancel = make("button", "ea-linklike", "Stop adding");
      this.cancel.type = "button";
      this.cancel.append(make("span", "govuk-visually-hidden", ` ${name}`));
      this.cancel.addEventListener("click", () => this.stop());
      this.row.append(top, make("p", "ea-file__meta", many + sizeOf(this.size)), this.bar, this.cancel);
    }

    stop() {
      this.stopped = true;
      if (this.request) {
        this.request.abort();
      }
      this.end("Not added", "ea-file__state--stop");
    }

    show(loaded) {
      const share = this.size === 0 ? 100 : Math.floor(((this.sent + loaded) * 100) / this.size);
      this.state.textContent = `Adding, ${share}%`;
      this.bar.lastElementChild.setAttribute("width", String(share));
    }

    end(words, style) {
      this.state.textContent = words;
      this.state.classList.add(style);
      this.bar.remove();
      this.cancel.remove();
    }

    explain(text) {
      this.row.append(make("p", "ea-file__help", text));
    }
  }

  /** Sends what was picked or dropped, one file after the other. */
  class Uploads {
    constructor(form) {
      this.path = form.dataset.upload;
      this.start = document.getElementById(form.dataset.start);
      this.list = make("ul", "ea-files govuk-!-margin-top-5");
      this.said = make("p", "govuk-visually-hidden");
      this.said.setAttribute("role", "status");
      this.place = form.parentElement.querySelector("[data-uploads]");
      this.place.append(this.said, this.list);
      this.waiting = [];
      this.running = false;
      this.kept = 0;
      this.failed = 0;
    }

    add(units) {
      for (const unit of units) {
        this.list.append(unit.row);
        this.waiting.push(unit);
      }
      if (!this.running && this.waiting.length > 0) {
        this.run();
      }
    }

    async run() {
      this.running = true;
      while (this.waiting.length > 0) {
        await this.sendUnit(this.waiting.shift());
      }
      this.running = false;
      this.said.textContent = this.failed === 0 ? "Everything is added." : "Some files were not added.";
      if (this.kept > 0 && this.start) {
        this.start.hidden = false;
        if (this.failed === 0) {
          this.start.requestSubmit();
        }
      }
    }

    async sendUnit(unit) {
      for (const each of unit.files) {
        if (unit.stopped) {
          return;
        }
        const answer = await this.sendFile(unit, each);
        if (unit.stopped) {
          return;
        }
        if (!answer.kept && answer.error) {
          this.failed += 1;
          unit.end("Not added", "ea-file__state--stop");
          unit.explain(`${each.file.name} ${answer.error}`);
          return;
        }
        unit.sent += each.file.size;
      }
      this.kept += 1;
      unit.end("Added", "ea-file__state--ok");
    }

    sendFile(unit, each) {
      return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        unit.request = request;
        request.open("POST", this.path);
        request.setRequestHeader("Content-Type", "application/octet-stream");
        request.setRequestHeader("X-Path", encodeURIComponent(each.path));
        request.upload.addEventListener("progress", (event) => unit.show(event.loaded));
        request.addEventListener("loadend", () => {
          if (request.status === 200) {
            resolve(JSON.parse(request.responseText));
          } else if (request.status === 404) {
            resolve({ kept: false, error: "could not be added, because this check has ended." });
          } else {
            resolve({ kept: false, error: "could not be added. There might be too little room on this computer, or the program was stopped." });
          }
        });
        request.send(each.file);
      });
    }
  }

  function unitsOf(files) {
    const folders = new Map();
    const units = [];
    for (const each of files) {
      const slash = each.path.indexOf("/");
      if (slash < 0) {
        units.push(new Unit(each.path, [each]));
      } else {
        const folder = each.path.slice(0, slash);
        folders.set(folder, [...(folders.get(folder) || []), each]);
      }
    }
    folders.forEach((inside, folder) => units.push(new Unit(folder, inside)));
    return units;
  }

  function picked(list) {
    return [...list].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  }

  /** Everything in what was dropped; folders are walked through. */
  async function dropped(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    if (entries.length === 0) {
      return picked(transfer.files);
    }
    const found = [];
    for (const entry of entries) {
      await walk(entry, "", found);
    }
    return found;
  }

  async function walk(entry, above, found) {
    const path = above + entry.name;
    if (entry.isFile) {
      found.push({ file: await new Promise((resolve, reject) => entry.file(resolve, reject)), path });
      return;
    }
    const reader = entry.createReader();
    // A reader gives some entries at a time, and none when there are no more.
    for (;;) {
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) {
        return;
      }
      for (const inside of some) {
        await walk(inside, `${path}/`, found);
      }
    }
  }

  function offerFolders(form, uploads) {
    const folder = document.createElement("input");
    folder.type = "file";
    folder.multiple = true;
    folder.webkitdirectory = true;
    folder.hidden = true;
    const button = make("button", "govuk-button govuk-button--secondary", "Add a whole folder");
    button.type = "button";
    button.addEventListener("click", () => folder.click());
    folder.addEventListener("change", () => {
      uploads.add(unitsOf(picked(folder.files)));
      folder.value = "";
    });
    form.append(folder);
    form.querySelector("button[type=submit]").replaceWith(button);
  }

  function takeDrops(form, uploads) {
    let depth = 0;
    form.addEventListener("dragenter", (event) => {
      event.preventDefault();
      depth += 1;
      form.classList.add("is-over");
    });
    form.addEventListener("dragleave", () => {
      depth -= 1;
      if (depth <= 0) {
        depth = 0;
        form.classList.remove("is-over");
      }
    });
    form.addEventListener("drop", async (event) => {
      event.preventDefault();
      depth = 0;
      form.classList.remove("is-over");
      uploads.add(unitsOf(await dropped(event.dataTransfer)));
    });
    // A file dropped beside the box would otherwise be opened instead of the page.
    for (const name of ["dragover", "drop"]) {
      window.addEventListener(name, (event) => event.preventDefault());
    }
  }

  function enhance(form) {
    const uploads = new Uploads(form);
    const input = form.querySelector("input[type=file]");
    input.addEventListener("change", () => {
      uploads.add(unitsOf(picked(input.files)));
      input.value = "";
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    offerFolders(form, uploads);
    takeDrops(form, uploads);
  }

  /** Follows a check that runs, and shows the page anew when there is more to see. */
  function follow(place) {
    const lead = document.querySelector("[data-progress-lead]");
    const bar = place.querySelector("svg");
    const stage = document.querySelector("[data-reading]");
    const events = new EventSource(place.dataset.progress);
    events.addEventListener("lead", (event) => {
      lead.textContent = event.data;
    });
    events.addEventListener("percent", (event) => {
      bar.setAttribute("aria-label", `${event.data}% read`);
      bar.lastElementChild.setAttribute("width", event.data);
      if (stage) {
        stage.textContent = ` ${event.data}%`;
      }
    });
    events.addEventListener("done", () => {
      events.close();
      window.setTimeout(() => window.location.reload(), SECOND / 4);
    });
  }

  document.querySelectorAll("form[data-upload]").forEach(enhance);
  document.querySelectorAll("[data-progress]").forEach(follow);
})();
