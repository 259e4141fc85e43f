import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import java.util.logging.LogManager;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.NumberFormatAtomicSignID;
import org.ofdrw.sign.OFDSigner;
import org.ofdrw.sign.SignMode;
import org.ofdrw.sign.signContainer.GBT35275DSContainer;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.GBT35275ValidateContainer;

/**
 * SignOfd FOLDER FILE...: signs each file by GB/T 35275 with a key that is made for the occasion, as FOLDER/NUMBER.ofd, has
 * ofdrw check it, and prints a line of JSON.
 */
public final class SignOfd {
  private static final long YEAR = 365L * 24 * 3600 * 1000;

  private SignOfd() {}

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    Security.addProvider(new BouncyCastleProvider());
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", "BC");
    generator.initialize(new ECGenParameterSpec("sm2p256v1"));
    KeyPair keys = generator.generateKeyPair();
    X509Certificate certificate = certificateOf(keys);
    for (int index = 1; index < arguments.length; index += 1) {
      Path file = Path.of(arguments[index]);
      Path signed = folder.resolve(index + ".ofd");
      String line = "{\"file\":" + Json.quote(file.toString());
      try {
        try (OFDReader reader = new OFDReader(file);
            OFDSigner signer = new OFDSigner(reader, signed, new NumberFormatAtomicSignID())) {
          signer.setSignMode(SignMode.WholeProtected);
          signer.setSignContainer(new GBT35275DSContainer(certificate, keys.getPrivate()));
          signer.exeSign();
        }
        try (OFDReader reader = new OFDReader(signed);
            OFDValidator validator = new OFDValidator(reader)) {
          validator.setValidator(new GBT35275ValidateContainer());
          validator.exeValidate();
        }
        System.out.println(line + ",\"signed\":" + Json.quote(signed.toString()) + "}");
      } catch (Exception error) {
        System.out.println(line + ",\"error\":" + Json.quote(String.valueOf(error)) + "}");
      }
    }
  }

  private static X509Certificate certificateOf(KeyPair keys) throws Exception {
    X500Name name = new X500Name("CN=conformance");
    Date now = new Date();
    Date end = new Date(now.getTime() + YEAR);
    var builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, now, end, name, keys.getPublic());
    var signer = new JcaContentSignerBuilder("SM3withSM2").setProvider("BC").build(keys.getPrivate());
    return new JcaX509CertificateConverter().setProvider("BC").getCertificate(builder.build(signer));
  }
}
