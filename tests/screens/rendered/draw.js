// Draws one document at a time and tells what can be seen of it. The engine must be started in this same task.
const engine = AplRenderer.initEngine();
const { PropertyKey, ComponentType } = AplRenderer;
let renderer, logged, sent;

async function draw(apl, data, viewport) {
  await engine;
  if (renderer) renderer.destroy();
  logged = [];
  sent = [];
  const view = window.document.createElement("div");
  view.id = "view";
  window.document.body.replaceChildren(view);
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  content.addData("screen", JSON.stringify(data));
  renderer = AplRenderer.default.create({
    content, view, viewport, theme: "dark", mode: viewport.mode, environment: {}, utcTime: 0, localTimeAdjustment: 0,
    logLevel: "warn", logTransport: (level, logger, message) => logged.push(`${logger}: ${message}`),
    onSendEvent: event => sent.push(event.arguments),
  });
  await renderer.init();
  await settled();
  return { logged, parts: parts(renderer.top, []), scroll: scroll() };
}

function settled() {
  return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}

// Every component that says something or can be touched, in the order in which a screen reader meets them.
function parts(component, found) {
  const kind = ComponentType[component.component.getType()].replace("kComponentType", "");
  const label = component.component.getCalculatedByKey(PropertyKey.kPropertyAccessibilityLabel);
  if (kind === "Text" || kind === "TouchWrapper" || label) {
    const { left, top, right, bottom } = component.container.getBoundingClientRect();
    found.push({
      id: component.assignedId, kind, label,
      inside: renderer.getComponentById("scroll").container.contains(component.container),
      box: [left, top, right, bottom],
      ink: kind === "Text" ? ink(component.container) : null,
      rows: kind === "Text" ? rows(component.container) : 0,
    });
  }
  for (const child of component.children) parts(child, found);
  return found;
}

// Where the letters themselves fall, whatever the component's own box is; spaces at a line's end do not count.
function ink(container) {
  const boxes = words(container);
  if (!boxes.length) return null;
  return [Math.min(...boxes.map(box => box.left)), Math.min(...boxes.map(box => box.top)),
          Math.max(...boxes.map(box => box.right)), Math.max(...boxes.map(box => box.bottom))];
}

function rows(container) {
  return new Set(words(container).map(box => Math.round(box.top))).size;
}

function words(container) {
  const walker = window.document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const boxes = [];
  while (walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/\S+/g)) {
      const range = window.document.createRange();
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      boxes.push(...range.getClientRects());
    }
  }
  return boxes;
}

// The window through which the middle is seen, and how tall all of it is.
function scroll() {
  const found = renderer.getComponentById("scroll");
  const { left, top, right, bottom } = found.container.getBoundingClientRect();
  const tall = found.children.reduce((most, child) => Math.max(most, child.container.getBoundingClientRect().height), 0);
  return { window: [left, top, right, bottom], tall };
}

// Brings a component into the window, as a finger that scrolls would, and tells where its middle then is.
async function reach(id) {
  const scrolled = renderer.getComponentById("scroll").container;
  const target = renderer.getComponentById(id).container;
  const inside = scrolled.contains(target);
  if (inside) {
    const window_ = scrolled.getBoundingClientRect(), box = target.getBoundingClientRect();
    scrolled.scrollTop += Math.max(0, box.bottom - window_.bottom) - Math.max(0, window_.top - box.top);
    await settled();
    await settled();
  }
  const { left, top, right, bottom } = target.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}

// What was sent, once there are so many events or two seconds have passed.
async function events(wanted) {
  const until = performance.now() + 2000;
  while (sent.length < wanted && performance.now() < until) await settled();
  return sent;
}
