import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/**
 * Validates any number of PDFs as PDF/A-1b with Apache PDFBox Preflight in one JVM: {@code ValidatePdfA1b FILE...}.
 * Prints one JSON object a line, of the shape of {@link ValidatePdf}.
 */
public final class ValidatePdfA1b {
  private ValidatePdfA1b() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : arguments) {
      out.println(validate(file));
    }
  }

  private static String validate(String file) {
    String start = "{\"file\":" + Json.quote(file) + ",\"flavour\":\"1b\"";
    try {
      ValidationResult result = PreflightParser.validate(new File(file));
      return start + ",\"compliant\":" + result.isValid() + ",\"failedRules\":" + failedRules(result) + "}";
    } catch (Exception failure) {
      return start + ",\"error\":" + Json.quote(String.valueOf(failure.getMessage())) + "}";
    }
  }

  private static String failedRules(ValidationResult result) {
    Map<String, String> details = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ValidationResult.ValidationError error : result.getErrorsList()) {
      details.putIfAbsent(error.getErrorCode(), error.getDetails());
      counts.merge(error.getErrorCode(), 1, Integer::sum);
    }
    StringJoiner rules = new StringJoiner(",", "[", "]");
    details.forEach((code, detail) -> rules.add("{\"clause\":" + Json.quote(code) + ",\"test\":0,\"description\":"
        + Json.quote(detail) + ",\"count\":" + counts.get(code) + ",\"example\":\"\"}"));
    return rules.toString();
  }
}
