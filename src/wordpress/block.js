/* global document, window */
// The block in the editor: a form, and the element as the server renders it. Runs as it is, without a build step.
(({blocks, blockEditor, components, element, serverSideRender}) => {
  const {createElement: create, Fragment} = element;
  const elements = [
    'indicator-card',
    'indicator-trend',
    'indicator-sheet',
    'indicator-map',
    'indicator-ranking',
    'objective-summary',
    'indicator-table',
    'variation-chart',
    'policy-report',
  ];
  const isSpanish = document.documentElement.lang.startsWith('es');
  const words = isSpanish
    ? {element: 'Elemento', src: 'Dirección del reporte (JSON)', code: 'Código del indicador o grupo'}
    : {element: 'Element', src: 'Address of the report (JSON)', code: 'Code of the indicator or group'};

  function edit({attributes, setAttributes}) {
    const field = (type, name, options) =>
      create(type, {
        ...options,
        label: words[name],
        value: attributes[name],
        onChange: (value) => setAttributes({[name]: value}),
        __nextHasNoMarginBottom: true,
      });
    const options = elements.map((value) => ({value, label: value}));
    return create(
      'div',
      blockEditor.useBlockProps(),
      create(
        Fragment,
        null,
        field(components.SelectControl, 'element', {options}),
        field(components.TextControl, 'src', {type: 'url'}),
        field(components.TextControl, 'code'),
        attributes.src && create(serverSideRender, {block: 'avance/element', attributes}),
      ),
    );
  }

  blocks.registerBlockType('avance/element', {edit, save: () => null});
})(window.wp);
