import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates any number of PDFs for several flavours in one JVM: {@code ValidatePdf 3a,ua1 FILE...}.
 * Prints one JSON object a line: file, flavour, compliant, failedRules of clause, test, description, count
 * and example (the place of the first failure), or file, flavour and error where the file could not be read.
 */
public final class ValidatePdf {
  private ValidatePdf() {}

  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println("usage: ValidatePdf FLAVOUR[,FLAVOUR...] FILE...");
      System.exit(2);
    }
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String[] flavours = arguments[0].split(",");
    for (String flavour : flavours) {
      if (!PDFAFlavour.getFlavourIds().contains(flavour)) {
        System.err.println("unknown flavour " + flavour + "; known are " + PDFAFlavour.getFlavourIds());
        System.exit(2);
      }
    }
    for (int index = 1; index < arguments.length; index += 1) {
      for (String flavour : flavours) {
        out.println(validate(arguments[index], flavour));
      }
    }
  }

  private static String validate(String file, String flavourId) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourId);
    String start = "{\"file\":" + Json.quote(file) + ",\"flavour\":" + Json.quote(flavourId);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return start + ",\"compliant\":" + result.isCompliant() + ",\"failedRules\":" + failedRules(result) + "}";
    } catch (Exception failure) {
      return start + ",\"error\":" + Json.quote(String.valueOf(failure.getMessage())) + "}";
    }
  }

  private static String failedRules(ValidationResult result) {
    Map<String, String> sorted = new TreeMap<>();
    result.getFailedChecks().forEach((id, count) -> sorted.put(id.getClause() + "-" + id.getTestNumber(), failedRule(result, id, count)));
    StringJoiner rules = new StringJoiner(",", "[", "]");
    sorted.values().forEach(rules::add);
    return rules.toString();
  }

  private static String failedRule(ValidationResult result, RuleId id, int count) {
    Rule rule = result.getValidationProfile().getRuleByRuleId(id);
    String description = rule == null ? "" : rule.getDescription();
    String example = "";
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED && assertion.getRuleId().equals(id)) {
        example = assertion.getLocation().getContext();
        break;
      }
    }
    return "{\"clause\":" + Json.quote(id.getClause()) + ",\"test\":" + id.getTestNumber() + ",\"description\":"
        + Json.quote(description) + ",\"count\":" + count + ",\"example\":" + Json.quote(example) + "}";
  }
}
