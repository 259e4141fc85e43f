import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.ofdrw.converter.export.OFDExporter;
import org.ofdrw.converter.export.PDFExporterPDFBox;
import org.ofdrw.core.attachment.CT_Attachment;
import org.ofdrw.reader.OFDReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * InspectOfd SCHEMAS FOLDER FILE...: for each file a line of JSON with the faults by the schemas in SCHEMAS ("-" for none)
 * and what ofdrw reads; makes FOLDER/NUMBER.pdf of it.
 */
public final class InspectOfd {
  private static final String[][] KINDS = {
    {"^OFD\\.xml$", "OFD"},
    {"/Document\\.xml$", "Document"},
    {"/(Public|Document|Page)Res\\.xml$", "Res"},
    {"/Content\\.xml$", "Page"},
    {"/Attachments\\.xml$", "Attachments"},
    {"/CustomTags\\.xml$", "CustomTags"},
    {"/Signatures\\.xml$", "Signatures"},
    {"/Signature\\.xml$", "Signature"},
  };

  private final Path schemas;
  private final Map<String, Schema> known = new HashMap<>();

  private InspectOfd(Path schemas) {
    this.schemas = schemas;
  }

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    Path schemas = arguments[0].equals("-") ? null : Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    InspectOfd inspect = new InspectOfd(schemas);
    for (int index = 2; index < arguments.length; index += 1) {
      Path pdf = folder.resolve(index + ".pdf");
      System.out.println(inspect.describe(Path.of(arguments[index]), pdf));
    }
  }

  private String describe(Path file, Path pdf) {
    StringBuilder line = new StringBuilder("{\"file\":" + Json.quote(file.toString()));
    try {
      if (schemas != null) line.append(",\"schemaFaults\":").append(list(schemaFaults(file)));
      List<String> attachments = new ArrayList<>();
      try (OFDReader reader = new OFDReader(file)) {
        for (CT_Attachment attachment : reader.getAttachmentList()) {
          attachments.add(attachment.getAttachmentName() + " " + Files.size(reader.getAttachmentFile(attachment)));
        }
        line.append(",\"pages\":").append(reader.getNumberOfPages());
        line.append(",\"title\":").append(Json.quote(reader.getOFDDir().getOfd().getDocBody().getDocInfo().getTile()));
        line.append(",\"outline\":").append(reader.getOFDDir().obtainDocDefault().getDocument().getOutlines() != null);
      }
      line.append(",\"attachments\":").append(list(attachments));
      try (OFDExporter exporter = new PDFExporterPDFBox(file, pdf)) {
        exporter.export();
      }
      line.append(",\"pdf\":").append(Json.quote(pdf.toString()));
    } catch (Exception error) {
      line.append(",\"error\":").append(Json.quote(String.valueOf(error)));
    }
    return line.append("}").toString();
  }

  private List<String> schemaFaults(Path file) throws Exception {
    List<String> faults = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Schema schema = schemaOf(entry.getName(), zip);
        if (schema == null) continue;
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collector(entry.getName(), faults));
        validator.validate(new StreamSource(new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes())));
      }
    }
    return faults;
  }

  /** The schema of a part; of tags of another kind the one that lies beside them. */
  private Schema schemaOf(String name, ZipFile zip) throws Exception {
    for (String[] kind : KINDS) {
      if (!name.matches(".*" + kind[0].replace("^", "")) || kind[0].startsWith("^") && !name.matches(kind[0])) continue;
      if (!known.containsKey(kind[1])) known.put(kind[1], compiled(kind[1]));
      return known.get(kind[1]);
    }
    ZipEntry own = zip.getEntry(name.replaceAll("\\.xml$", ".xsd"));
    if (!name.endsWith(".xml") || own == null) return null;
    return factory().newSchema(new StreamSource(zip.getInputStream(own)));
  }

  /** The schemas know neither the name of the archival profile nor digests by SM3. */
  private Schema compiled(String name) throws Exception {
    Path path = schemas.resolve(name + ".xsd");
    String text = Files.readString(path)
        .replace("use=\"required\" fixed=\"OFD\"", "use=\"required\"")
        .replace("<xs:enumeration value=\"OFD\" />", "<xs:enumeration value=\"OFD\" /><xs:enumeration value=\"OFD-A\" />")
        .replace("<xs:enumeration value=\"SHA1\" />", "<xs:enumeration value=\"SHA1\" /><xs:enumeration value=\"1.2.156.10197.1.401\" />");
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return factory().newSchema(new StreamSource(bytes, path.toUri().toString()));
  }

  private static SchemaFactory factory() {
    return SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema");
  }

  private static String list(List<String> texts) {
    return "[" + String.join(",", texts.stream().map(Json::quote).toList()) + "]";
  }

  private record Collector(String part, List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) {}

    @Override
    public void error(SAXParseException fault) {
      faults.add(part + ":" + fault.getLineNumber() + " " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
