// Written for browsers of any age: says in words that one is too old, where the app would leave the page blank.
/* biome-ignore-all lint/suspicious/noVar: old browsers know nothing newer */
function tellTooOld() {
  var text = '这个浏览器的内核太旧，打不开年度报告编制软件。请换用内核为 Chromium 110 以上的浏览器';
  text += '（新版的360安全浏览器、奇安信可信浏览器、Edge、Chrome）或火狐121以上版本。';
  text += '在原浏览器里保存的内容不受影响。';
  var root = document.getElementById('root');
  root.innerHTML = '';
  var words = document.createElement('p');
  words.className = 'too-old';
  words.setAttribute('role', 'alert');
  words.appendChild(document.createTextNode(text));
  root.appendChild(words);
}

function isNewEnough() {
  if (!('noModule' in document.createElement('script'))) return false;
  if (typeof Array.prototype.toSorted !== 'function') return false;
  if (!window.CSS || !CSS.supports) return false;
  return CSS.supports('selector(:has(a))') && CSS.supports('container-type', 'inline-size');
}

if (!isNewEnough()) tellTooOld();
