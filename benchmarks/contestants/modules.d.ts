// The programs of others are installed on first use: types are checked without them.
declare module '@myriaddreamin/typst-ts-node-compiler';
declare module '@react-pdf/renderer';
declare module 'docx-templates';
declare module 'docxtemplater';
declare module 'easy-template-x';
declare module 'pdfmake';
declare module 'pizzip';
declare module 'react';
