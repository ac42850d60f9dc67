from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "import_key" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "job_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_import_key_merchan_00099c" UNIQUE ("merchant_id", "key")
);
COMMENT ON TABLE "import_key" IS 'A row that did something: its like does nothing again.';
        CREATE TABLE IF NOT EXISTS "import_job" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "upload_id" BIGINT NOT NULL,
    "layout" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "options" JSONB NOT NULL,
    "round" INT NOT NULL,
    "length" INT,
    "position" INT NOT NULL,
    "tally" JSONB NOT NULL,
    "failure" VARCHAR(24),
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "purged_at" TIMESTAMPTZ,
    "employee_id" BIGINT NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_import_job_merchan_f4ef28" ON "import_job" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_import_job_purged__7c2ad8" ON "import_job" ("purged_at", "created_at");
COMMENT ON COLUMN "import_job"."kind" IS 'what the rows are';
COMMENT ON COLUMN "import_job"."state" IS 'where it stands';
COMMENT ON TABLE "import_job" IS 'A file on its way in.';
        CREATE TABLE IF NOT EXISTS "import_row" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "cells" JSONB NOT NULL,
    "outcome" VARCHAR(12) NOT NULL,
    "problems" JSONB NOT NULL,
    "points" BIGINT NOT NULL,
    "carry" BIGINT,
    "membership_id" BIGINT,
    "email" VARCHAR(254),
    "phone" VARCHAR(16),
    "content" VARCHAR(64),
    "is_done" BOOL NOT NULL,
    "job_id" BIGINT NOT NULL REFERENCES "import_job" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_import_row_job_id_4d181f" UNIQUE ("job_id", "number")
);
CREATE INDEX IF NOT EXISTS "idx_import_row_job_id_d8dd79" ON "import_row" ("job_id", "outcome", "number");
CREATE INDEX IF NOT EXISTS "idx_import_row_job_id_28a990" ON "import_row" ("job_id", "content");
CREATE INDEX IF NOT EXISTS "idx_import_row_job_id_71b234" ON "import_row" ("job_id", "email");
CREATE INDEX IF NOT EXISTS "idx_import_row_job_id_afb8d4" ON "import_row" ("job_id", "phone");
CREATE INDEX IF NOT EXISTS "idx_import_row_job_id_9d44de" ON "import_row" ("job_id", "membership_id");
COMMENT ON COLUMN "import_row"."outcome" IS 'what the row does';
COMMENT ON TABLE "import_row" IS 'A row as it came, with what it does.';
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_76d436" ON "membership" ("merchant_id", "given_phone");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_14943c" ON "membership" ("merchant_id", "given_email");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_membership_merchan_14943c";
        DROP INDEX IF EXISTS "idx_membership_merchan_76d436";
        DROP TABLE IF EXISTS "import_job";
        DROP TABLE IF EXISTS "import_key";
        DROP TABLE IF EXISTS "import_row";"""


MODELS_STATE = (
    "eJztXetz2ziS/1dQvg+brdKmbPkRb3J1Vbbj2ctsHOds7+3u5aYYiIQsjilCy4cV7e387w"
    "fw/QApgKIsiO4vM7GEhqRfg41+9/8dzKlFHP/tDbFs/JPtkIP36P8OXDzn/6i/OUIHeLHI"
    "3+IvBHjixKv5MmOarpv4gYfNgL0zxY5P2EsW8U3PXgQ2dfn6W5cg3/4nQXSKMFrYZhB65C"
    "36/v2JrL5/R/xL+Ag7TrSI/cu1kO0jlzwTD4U+sRB+xLY7Qj5Fixl12ZI5XqEnQhbIDtCU"
    "euiRUust/zIWNdm3sd3HF/7c0LX/ERIjoI8kmBGPffq3bwfsY/h7S9sKZhGAqwU5+OUX9i"
    "/btcgP4vNl/M/FE0OTOFaJJ7bFaaLXjYiSvXZpP35yg5+itfzXTgyTOuHczdcvVgH7qhmB"
    "7Qb81UfiEg8HhH9C4IWcR27oOAlDU7bFPyJfEn/LAo1Fpjh0OKc5dfwF8tcODOPL7YNxf/"
    "1gGAe1U5BSFBiUvGRSl58g9lX9CIBH/hX+8Mfx+Pj43fjw+Oz89OTdu9Pzw3O2Nvq+9bfe"
    "/RZ/mRyteKsIs09/+vTlgX8hyo5pfIL5C79FNDjAMVXEjMITQTxzht3AUGVDhXA9P1L02x"
    "iSvpBzJH/UBsaSnAXJ41OG/mqGPTHwyfIK4Oxn7CPgc/zDcIj7yATHezQ+a8Hyvy/urv7z"
    "4u7N+Oz3ZUC/JO+Mo7fK0GYiqQxu46HO1g/pOI+PTt6dnB+fnWSnOHul7fDWD2qEhsJJTd"
    "cP8KieS5zU88aDel49p1w8i8Svi72VGNuUooLtZBUQfw/RbROin28v+c5z3/+Hk+B7+enL"
    "xd3f39xc/C3CeL5K3vp8++VP6foF9YNHL9ro4PLvD9cXFcxNj3B8DBzUkf/I3gnsORFjX6"
    "ascMBKSN+m/xgWNx4+3VzfP1zcfC2x5OPFwzV/Z1ziRvrqm6rIzjZBf/308J+I/4n+5/bL"
    "dZVt2bqH/zng3wmHATVcujSwVcQkfTl9qfxoeXSx6MTmMmUPbE60S+ByP1zmFsX0qaDV8h"
    "cm2HxaYs8yau/QMW1aW39rPp5XX8EufoyYxNHk3zMxJv+ycCgumzTld0ZtNmaYr1lrX14g"
    "bosi7HOzzGSfNYqMM2aIITJn+6wIQcsZRT5xA74EO8yY+4CSc4zwNGAGH0YWM+5C1yE+Nw"
    "WRPV9QL4isPb5v3bp8sU8V2JZgQ+pjsIANqR1LchakT6IyCyqEwILOLIj+X8O+2TpK1w/Q"
    "OhofHspY8oeHzaY8f6+ML3deqp3tlAIOdedD7c/w+PRM5VjnFAM82GcnEuf67KTxWPO3wA"
    "p9JfZJ2ce7CDrwuEAG9qdu/FWwP/ODsMBe4AuusYTspz/fEQdHSNZ5XjIrv7KN9vehzl9N"
    "zuVv2zfRI8QazfQUz3WmurFIF0rY6wubmElYlhvRUYg1mOEAuTS2qm0fRWFYZkDzv1w0J3"
    "PqrURW+EZ7CeO2ue/BDecT9irEbDVSwprt7YRbNQ40wp8TDEkV7i2uBdGXlhO6pehLIkxV"
    "BUmJbEiH+QVESk1fqXKjzoqfqEfsR/fPJH4OPrFvjl1TZFTXXN57xoYmvYS97OFldgWWDy"
    "D7/exXkyA2iS/ury4+Xh/8tpswxIUZ2M92sBJpONl7rfoNLq5aq9zc0zlTJRiksRIyY/sy"
    "jlsjtPTsICAuV0B4jIBt4/p8a+rGKy3b4h5/9CVSVrj/95GTxeloMZyCHLftftz/uv/r3o"
    "eTX4kZ+Ah7BC0cdgaQbflMzbLZiWd7MfXKd2z2T8cmPpoQhy6jpDqmkbEPnvN8O34tfP+O"
    "mP5l+Zw4SrWLL18fUddp1MUqete3qmec/Zct4S9He83sRe2N0npmMv4CypuWytsT+/Eq/r"
    "R0PXjTJLxpO41EaeZe2Y3D2Az9gIlqT5kDFULgQFcO1O4IlaegQgpc6Bw4ibUJQ1XcV+k6"
    "iX3dOFCS+sdjCal/PG6U+vwtMdaqx71MB2e961ln6jb1lE96mWqA6s2RTDr7UXM6+1EtnT"
    "2GTPWYF6nAZdL5lDvUjAIzyvhXCEHOdOWA2E/78/3tFyUvrWWbAfoXM+P9fTz8LShyJEq+"
    "2lSWZK7agpi5Ejhq+QaXFdCpZz/aropgzykGKNT7117UswIg42P/MwK26Qr+mU4OBF5g/v"
    "KozQH8a7Jgre/3r9R7QgFFE4Is6pIkx5u7X006n9vBe2Q6mB1BK8oUx2g5iwLWHmHsZy8u"
    "7WCG+E/9A51OR4gnubAl3IcbsE9kS62WYucX/mxIStdaOQA/607uLNDEdqGJuSYxFIvFiz"
    "S9uJJ2K1kq9rVMljlb1WJh17LMvdDtkKeZU4FWpp1WVla2AzJfiDIwm90nBZKXc58cbvdy"
    "7i13KlG2jImSWCpTgY9b4sZlum6XGuacDBLIdRZMse3RgcMlQuCxzjx2sB8YxPOoIHe3WV"
    "aWqYYnK0+ligVPW4oFT+vFglBWNdgnShMn24Vp0tAVFpSkb43asy3zRRKVJA59tN23iLf6"
    "SyiRiV3uBcMoTZ2J0g2X3D/GXVg+z3DEDkpTm3xRUUlf24KbbE/dZFC1nvsTxlL+hHGLP2"
    "Fcu4jInOlnKgBnBENz14xPZdI92armpgCntYTPCC2DSSSbbdrluhduAGq0bpd+kedRj1qV"
    "RyojGNoj1X+GUQTVJs+TcAN4nrR+nrDvM/XOMmbYFzRLbXmuqoTDM06PxjKdPtmqFp2g1u"
    "3Twe5jyKwKNS9ATjNA3UvGX9rsLq15S8H8H6zk6tR1I1LyAvpE3A17b9ywjR74Pvsn2Bo7"
    "b5RS6Ynvs303ROk+3mV/n452kH6lkw0Buk667g30FC1Cf2b44ST7hA3h+sr2uy9sN6SDpe"
    "SjrNfZNQN765IHyv6zHt6rwl4DOY2KztyfmFgPPXIgcOamb43anLnTwiKZNr5xomHgrUYo"
    "crqyPyarqIsu97VOPTrnSYke+RAnKEaZjD5yqPvI/4/RkuFNl+wF+uRH2YzCtr3b+RSZ8v"
    "VJaD6R2LcNlegC3VcL12/OJFkjJKcYoAnyRxlnyh+bnSl/rJdrQWb/K7Q6thl0zM0PwU1V"
    "sk1apppltpB07NF2n+KpYYGPOPMsdp9YbGnU8p1dKXzL92hCgxniriDeXyWaK8azT0fIIj"
    "hvAx+l4wsjkVv5EIhL7unltAg99tw2uMiu3XAeMaHYkKrsmszJdb6qDpa8RZEd8N6N0zjB"
    "R9lzJhVVawmq1WJqUE6/2zLXSDYrO+PLVP0ceo1CXVvovM1uF2WUS0Q6SxZ9YAZX/FCV4l"
    "Iixo+FzbbrkoFRogQ2a81mrnF34HGBDHIBdOZvkgTaocdMkQ50PxXdr+ZbqLGjzgvlxryF"
    "nOT94kOTi39UacxbPoE6deZNo6ECl00hUNrssPELiyRn0D+6xPqD7aKJR5c+8T5EThWT0i"
    "ebJN1po1653GTg/WuXM9ucoSWJZ77zt7iK2zRovr/NwTujsVgatXhnwER9EduJqU2ewYSK"
    "6AZohrlMNUAjdSvj5cBOfRUKLtipr4PNDMJO5SAFOrBUdeawz+6/TiwuEQKPdebxDr0Rug"
    "nnV+uO0I0RL+OPKMo5e7rpxMh7vseAsC53xiHPtkk2ROhjtMmQINqmRytLXxe4tIqp7c0+"
    "LVJctT4Fyc26E+Agb0WAsyYEH6K+njRk7+dLoyygyOFku892EJ0AnmhBF8QVZCBt5zOEgz"
    "fTLaNfn0jCX4pjnPgbcSE4jOTU5mIctTjEoI3CoNoo6I3wVjopeNTpnG2X0uqMdZxqx2Qw"
    "zyRdIYtWbwCps917wT3UAm+7FthigmBlmHihdj+WyCCg3TWZcWGrx4mKNNBSQKqlwDPx0h"
    "hxGeXG812geDkHydF2z3ZvXW0jZb6Td7FMCVECrf2Lv1Lb7cTlEiH4kHXmsUOmQQcOF8iA"
    "vzrzFzIWYSze6+bATode66aeaBEnK7pxNwyU3RS22jNWyEbKKsewFCq7Y/fD3aerhwORzH"
    "/ROKRmoqaHMKQY21Qs9wDu58JWw0S3coc1wAth3l56SnEp4W8a6P2abDOcM1n24hOLDyva"
    "vOXWXbbRHWE/X2pA2z4CZs8X1Nv0wfsUbZLM1xzKw7fNBILsZhAkEBRvjeYEguI1JdPDZD"
    "Fb+baJHeTP6ELUf6S+YG3oPvri1QD9twPTDlbRzD1ofAXBeu2e93Iw4lwmVn/eHKo/r0Xq"
    "sWV5xBcI1GZ8CyQDhHgrYyq5jFGBOF3/cvgeHOzpAc7EtyK8G41ZfV0Qz/HCCD2lfJ4Cyf"
    "BCwsdSBW3HLQVtx/WCNggJH/Q66BTqA19DOMl0aLcWJyVCCBnqzGMImEDAREdW9BswkfI6"
    "B3g63cz3NfBRBuCXXwMQf5ews+jFbuINobqKdxu2zxlCGTIoQShjx0767CYV9RovVrA1tx"
    "ovrlrnpG8GA9pEaazVjVoc7b4TPqo4edL1g2sNdSKT8n/SnPF/Ukv4hxjGNl3A1KGCyUpt"
    "baETggHC2yYWUnTfNYL7rhYfMk3FfmY5xQu61v/tp/Hl8fHHl/Gw9wyxQx9pHeCf72+/NG"
    "XixuurXivbDNC/kGPvscYkQpQDUXJVpVC+ubn4WxXlq8+3l1UfFN/gsiYy3IBpN4ZyoXKN"
    "cHjhja3UKy/JxLcDpTuwQDJAkLfSFFH7MPNeaxmhG3hq+OYkA4S47yHQoecR11QDuEAzQI"
    "SPZcLMzUHmKsI8lGX8k7pKUrhENECM+7f1IJJ/AJH8XWvNexHlrYUYZYJgaS+yl5vprSnb"
    "2/3xacb1hjApFAXtJUw+Db2N2xHeR5sMFSKbx2NowPUsnjS5afFFvtuf4wzMIWK2oHy5kZ"
    "TzbRo5jDYbXg/WSpbPfMLUoJm92BCtm2yjoUK101DrniLGIdkYLb5yqBBBZV0TSkpB+8IV"
    "4NFHD8+bAb11yQNl/5G4APKt9svn2YqpQm5DCoAgtaGATXNmQ4EX66sPH2YEMdMAO8EKJY"
    "Rz8h7N6BLF1zrCHkEEey4fau4viBuMolHoxLXqpYob7wbpFHuaTgF+oINem/xxdTqwnwXe"
    "y0tKHYLdhkNdpKvAOmGE28I1PfAv6/e5vL39XHL5XH6qHNwvf7m5vL57cxT5etgiOyBiwL"
    "lMMmIZpSZGKoSQd68oUioswPOoJczcdkVZLmsZUSUHdnRmx4Tdy4JnoTlVIyPYKFejW0rM"
    "v09D14wGHExC2wls13/LP+8/Dl5eKG0lhcNjx9riX6jGD9ku6Dm9znGtg2goK47nWETPcq"
    "Qt+lVNUyoqLhMUb46J10K22PNs4hsez4ZhP1okntquZiE9XNHyVzR2HLr0Dcv2iBk039Vt"
    "PGjaAtigpin5xnJGBMq+nDAq7/CCiZO3HnvsbuicmZ1vr25vvn6+frhWTaPkdWkB4cOjmY"
    "iifEMUcIHVWUwdyaSWHDXnlhzVkkuWxDHZj+ykztZpoflpVw3KJUvfIUFAvE6sEJIDN7py"
    "wyPPNll24kSNFLjQnQtRcMIg2JwZMa6Kd3jDDnCFy1/hHpkSz+solgTE8Dh0fxwYmKTbVV"
    "2nBT505UNiGOTB5raacQkLo2EjEFIqQirCzbCwKAun5akokw3JA9hbeIEfTzLvKHUqpCB0"
    "ugv/CMruLu+GDYAjXTnC5DoTHRPspH4LeV7USIELm3HBxF6nh0JEDbzoyos55Xep7ZtdZV"
    "TDBsCRfjgyEYwOleTFZGjjQ3tTj8gP0wnZdzF87BCDaahzVTOgYYcX1P+zV/bWAFh41ArN"
    "wPBCp/P05+oeLxhs+Bp/9B375LcXnz+rhhmiKGiSNMeHQk9InC+H4pSpHQdDM1zJVClHoE"
    "oHqQKlh6WPVAHyY2F7K+OJgdA5QFfeQuuEAR5GTJ8TEn/fHT8bCXpz6gYzFc9FjQ6uZtHV"
    "nIPUEVuAthVaCwu6EqwDNiECWOuwTqn3aD8zVZB9U9u0BYXdrZqkiBzUSAU1cmZbEXrZV1"
    "TV5cUbAA8UeMA+zRO0/WpuxJERDG5iydGhVDMkvqw55eew3g5pHvLuD7xRl5JCXiEDfbx3"
    "fTxyuiQl0gviGTgtrFT0oYm2GFJwaxdutAKmaacNsf6jwp3qTsCkzkwKF1bHdjhlSmiHo1"
    "07HH2HnrySak6FfkT1onCZ8ShpyXfN19T/cJSdsqyp7nu0+WiUjXrkx6M9BFXk2cyP5hpy"
    "P1uyfn6ti9IbD/HCHZQ2YxohumB8tNBkhahLkG8/un+w3Q/RH/yteHkkiKtuu/52hYpyjW"
    "XQCDVXlMds7nD1lwjh5tf65oeRdsPncWYPqcrTCiHYUd0zqpLLU5kFFUJgQWcW+MT3u3Cg"
    "TAcM2MzGqUulOjeUxzoOsLtq1XapiOIG20UkcnrAd4BtWav4VuSsBL6JXOgB3vt8p4GiW5"
    "ahJXCvLu6vLj5et40kVWqJp2qjx810RUZ61ma3xUrP16w10//KjF+CsvGOiFd5o6lH53Xb"
    "u32pwKD+VvICRT/kFzCydbkERy1G9iZZYnuRHsa/JG/WkD8qO84Og+F4Wxxbo1cgYddg66"
    "Bmw/R0FUWlv+npLz/HeV8w3+pc4krDf4FeVx8J0KzfVYYRSMdj6IIziqfURK2JlthHFnXJ"
    "+7i1mh2gOWGHLGq8m76CXX/JtD5BT98e9lurMvIfBxqjNvK8VWMkSkPLkuUD1F6OxjKaIV"
    "vV0rmrph3yB6mxzWOT6pKRDBDlM5nxnGfN0znPasM5PeLz71tDuDlHMqd4+fTI3cSYtjOG"
    "FmabvYZwH9hgYIPpyIqXssG2aV58psENfRb6i9O3Wg0KhwbGPF0l4TKOGzETPtcXLUKm2L"
    "sBjXKxAvSGyQ2bTxr4PaIeCih9ilzEXPd/45JHHL0l8i33sidkdWksitrMhy4tp2C6Qi8p"
    "IOo3ck4DwHcGnn0B18dmp/SbOi0woi+tqIBtD4pRPLbyobznnrFFVkOqn0qpfJA+9M8Y5s"
    "90H0+9fC6IlrrnVxJNEIk5INJAywta9dBFvLTQRXK9NnodTY1DE6YyukxXXJEAeYQ3eyPW"
    "e+TP6NIdIZc8Ey/qk2Pxj2Iv0ETTDN3AdhDTFd26TtrrzkJfN87H2Zo49EnWWiX+i3EbvN"
    "/a3BmgvmrDiKLXFvuii1py/FFGrbOL/GA5W3Fbd2k7Du/3Fc/JrIorqdjEmUxoouolLEQm"
    "zurTj4piSzY2UabSGfuO4YmxTHhi3ByeGNfCE9mNoCRjilQgZbon6fPZPl2FTEas8zk/SD"
    "WbETL5r3AcpvlQDy2xHSRRxN0PMIJIUSP0Q4oU+SQInE5sLlNC+Z/OXE5sH+UrrUwHl9o+"
    "OyA1e7y08D8WfAK9OMUu8v327LGQdYyVJYKEz3H3Ll7NDn7vHt4duSJLB17kiqw+ES2uyL"
    "hxV+FplA2Mo2TYB7J99EQWPJL9Fn3/nrz6/XuUD/v9e9K3k//tEeSHc5/XowQzEvkPbeKP"
    "YuoJ8W2L8DeEJVkv8Inrg+rfqtkR6byTX8BfqaW/stMom02H2HS6Xw4HwIcc9+Zevy24N3"
    "f4BdxlsxzsaWbyKeQ5FKgA+Y79NCHtUzMDA9I+VVTeHkvv4uC24ClQKbyrBtMHAns1J2TT"
    "+sQB5oM0mbC9QDXMDCW1ms6iiJxPiOfPbMEUtRTbtI3peoRvSrsNwzPwWyfTnD+QjWZ58r"
    "SuNcmTjDGJildkesSKAufBLK5A9cic/YjI7rXTwlTi8n8zueoLilw7bQFZ6BprRqMWsxjS"
    "eHaWxsMfKrF21DrouEAG8HeGP5rWRPwOEdcyJURcdY64BtTpElQvkAF/deYvRNQhov56GQ"
    "Eh9dcdUt9XqHuIqRcN6udNW3sVCsYHgvhWO3vVj2qjg6Nyntc6OirP1HqHx20y94RYcQ1S"
    "3Z8hXCET3y8LBF6YNELfWouWwL2hnXvj1XR1jc529fBL1W3ItB4dN7ceHddaj4JLabepFv"
    "wqDbAa/jVSCP5340GSMWTgaUA8NR7USOFR2M8iyZdx+GQ1ktjXqj6S6WvUU66PLFPpfOXK"
    "n/wXAVrd9ZVTgYDpnl63yzlSmnmUd8OBndVh64b+MMuwdUN5J2ecXfF12Jvb8ybLoTfvBr"
    "15qWmGntdt3GqZFGqutY4dQmn9q2AzhIh3boo/E88nvjIHKoSgRUBseF9iw+nR3VFgWLNT"
    "Lwtz5YHfICicdveGwHBbRUXaAGkzkFTrc/bkcEJ5juph4g8vdnZQm7OPJ2pRGCe3AVryQ+"
    "n2BaSO9UsB+SGqMVeuXCqcvIdkywEBq5DlUwVCkOMjwKo5w6eY9JUyS7K/yILQhUPQ0qMB"
    "SVt1pIMz3iPGGz9uRLyc2eYs6+6x4r1BXBo0tBDpYdMNip50zJuFdCEmlSeObRrF31BjTX"
    "NsQUw9wBjDoVzOUFvSUD1ryLOfGR4Ge7iUpkJX6YYH96kU3KctcJ/GcNd8Aio9qyQTn9Ob"
    "9iXTnncquLab9LxRou4V+07s0rojJvXK149wQev1bcZLDS9fK1ONHFOhR/uZuFFzXTuYWQ"
    "wXdxTXF/N7ldsNfKJu0pmLKwf5dN1o6MBbdOE4UQsv3q1LWLO8tQ+SSRU2Qz+gc+IVcoUh"
    "H1jLC36nvXl0u2V2Eg4YfEb2MpUo+NEjxEIBrcormUtfZqJy8zzl2jRlLuuMRP6paFdVOp"
    "2R1yYx75Fd9YHQrUqpQ7ArhrpAVUF5wsj2EOY2UXF7+7kUQL78VBEcX/5yc3nNcI9gZ4vs"
    "oEGeqIfvIWy/B2H7ikqlkHhWJoTAfV9h4xTYHmKaV4Wt9owVsuZe5Rhq1TQ6M/sYor7Qs1"
    "tZMZKzDPPFa03DB25/8eFO2H/yI2ssBex3PlqwI8Pepgg7Dl3Go+YYT/ikueWILbZ9NA/N"
    "Wd0O7G1Xuf7PaY8zMPt0EF2jFrPPJ77fxdVepoO7pLPVBzWhMMdrWwZ3Rc5j11/GqsWObW"
    "5IMF6nRQ3CUtGokxyweYt55JFY6fQ4V0ihpZzOfIbCzl2rLDXDSiVKUyEFzbEv909bg/AO"
    "UxQU+oPrxg5ZF1DtMEoUDqRCpAeMPxe22i+xIwtwReLq5WNLXZwi71rB/dniVyuuksi1WL"
    "CzRt042wGjJXYYFIi9EHm2fOI9E+8D+9tZRY6xZDXv9O4jW5hTsfmG0BVeY1k/avGXRf+v"
    "4d8cJk7X6+wn6BoelmqQdtTSIe2o3iKNN3F3VADOCIaX3jg+lWpZcdrSs+K01rQicvarAJ"
    "wRDA/g/hMcJrYXzCws6E3BDWExwEWaNgt4/9BuQZdbtFWvoB0IcGtpWJOsH965PJcRrOfN"
    "cvW8JlYd7D6GTB9TwbdIM8DraywjW5sla02u2q4xw/5MSbQWaIZ3io/GMmEDtqpFP4DQwe"
    "v0Ne6wN0n1mXolRo9CCUzhaYwzXDasbK4VW+zng9de1myRZ9vctO3Cx2iToUJksh+5IUCx"
    "+/SK/TFUkHLfaS9QDczTXILKdif0x2YgfeJbXKcd5IcCUlsNY2MPJMX6RfneR1pduL02Pu"
    "rPaZ4IfoHLPL8Smh3mVr5Gxl0ep4PyYh1eJxinizr2M0H/dfcBcSe2T5gyHSCHTIPozdjl"
    "jSg7ECOE+fBTjzpzdqULnec9by9wpX8rhQjckAu6OAMVHOw66JqjNgd7zK0aBxrhzwmGFN"
    "IeH528Ozk/PjvJwM9eacNckOYYPUyiE+1ib9WU3JvSVOutVgHZ40nzwlOadL/NrOL/vri7"
    "/PTl4u7vWa/czDT+fPvlT5eCbrmXf3+4vqgGMriQcjp5Kiqk4KrQ2lXhkWf61InPZUpIft"
    "OZy1B1t/PsNyhV0cEtCGWP2yx7FJz3HuC9z3caKLrlZ7wE7tXF/dXFx2u59ri+id0N/Wr/"
    "5d2zTQaE9VZHphYctgLnRtmd2+zgiJ2ihpkulGrAZCVeiCnD20c4q5QaIY9gi2+NsEND6w"
    "Py8SrqbThj8CE8oWFQSOwTN13qc3NIFtT4ghy1+DLS8yid0ZKs7yfbYrcM2HKi1StolkQ8"
    "wqcY2kkHtqqYkUokgrpNsHXBowFcBo+GLvoCGNSvoI9QbLfcEO+xxayJ35axa+bZyvXtg5"
    "YUFVJEeEdXHm5NapDmmNkl7O8PKHQtyg0O3haWT0k2Z1HolekZiEMg6CDU48YyTYR4m1lo"
    "H6SDxGqzcHbaNVY3yQUNhF4V8FGfNGNuu1RwY7cGJMqEwILuZz+Z8qN6/ItkAH9n+B17mh"
    "ly8ugXqQD8zuBHSmEXI71ECK4YrY10rk27pAOTS4TgiNGZx8yoo96EPZHKxU5lQpClnWVp"
    "wdiUh79ABND35QPjoPbg/xpkccuo4gErHECJdJJUWgC6cuhWpKuG/sWIAY3uxZQ967yL2T"
    "qZpInE58q9fxilPhxhBkTzyrUFG+nqWsnGt6rbiHsGR6j2soP9wHi2fTtIFKCGdRVDvLCK"
    "K8jsaFAjfS0an2XEzWaiF0wHM82J8dyjc6Npf4LZ38YTWQnfru0pfD/uvwIOUD0doDGPVL"
    "tClal0zkPomvCxjd5QxedFGWzoE6XWJ6oofJTBhp5RCqlMhVtCAegy1cuJkIODF4H5RGq0"
    "60nLaNeT+iRd6DC1vQ5TqtOJYSrx2qnEpcZyDjW75WSVKcEVqLMrMOWVR7CvNo6yTjm8B2"
    "sr09WrdlwN89ZUuDoxdLfv6oRtHMLaCH/z+NUtemCPtgt6b4X/HpkSz8OOoVqFUCPsRZIM"
    "uhrBxJ4n0CxbRUdK8nIn93BQ4iIC0KDTDrAnVIORGZD49KpO/n5lPQ0L+1poQcUUqxGDNa"
    "azNfYrtd1OJneJEDKstGYylEHtXKZCEYEOLCiGvFW5UKEFH8hmxRxG1/bnQvJ+HotXEuuH"
    "8syd9TvK0n42x/emsNVA8a3cfXL4pnK6F4gVcgA1k+0KGFduNuUswNqsBMMjDAO/t5kJ0W"
    "YDOufi1PiJyLuq3Ow+q7geMlYA1NoJCvyp7gOmYUk/YfRoQzF1l2wz1LM0oeHjTNRdWwGj"
    "r4lfdqgYecQi82jrjQ9TutEAr716uUCTVVgHUXE0x9doO/kBHXrZgrLKm9AWVh/UUReJzY"
    "c45UOvcnFfbg/FEpakTaqgfCVvoNpcuvIPz/DTRRJ1K8l4kd/5iHvckR+QxQiFPrFQuECT"
    "VdTJJrAdByV9ZEUVLZ32ENa65ONY+CYwmEQf788INVd6RLxSwj+lAL80hAb2lwXQdn/HDF"
    "CPP0PgeQ8Cz7EWoPxYlcjgqeoruJPrZBv6xQc3onVUsatKB1B10sI2i+Izm0pgUxTtrWar"
    "omjhrTcr7umcTKi1QssZRXHKD7cDMO/lT7ykWSYzFxzbFfTTVKaWaZpZrT8PcFxkldanxz"
    "8wC8o1lK0zIcbknB+PpofCcz3NEdCMd66YZY9XvbJi/RCCjFjn6v98CgH/FZZflWIy1RY9"
    "zyBQL40bdEmcVOV/S+F/re6/JPwVUK7S6XysO4J9JgP2WTPYZzWwYaDGOnV0EKaeT4Kg2y"
    "jYMiWUC+jMZTJfOHRF1E36CiFkz3ZVyCrmjTwHKoSgE2/Ggg7PQJkOUpb78Wql57oHv9ar"
    "6PlYkQM99HysPRl1Vihmb2zGiL1I3SgLA/WcDUXHYZaAJXAcFpOzmh2Hi+KqtY7DG+qSFe"
    "LF0EHk8kucfR/Qkk8MZcY2wR53B8Y2N7LdaIIOUwMfiYcYkbequxN72lPOyZgeQJjPo4P8"
    "H7V4CfE8Sn7qUKtfpQSdaMOiLjX4YUJPby1CmAknTPde2yUkIwQWbMiC/ejSMjjwlzNB2c"
    "zP97dfxKgny6teJtsM0L+QY+9zvrUIQw5EybeUemrf3Fz8rerEvfp8e1l1GvENLiuQU9MM"
    "mQXRxddXIQWfrtbePnDdvwo2e4Q3Gew6DLtICs57nfkMzvtdKysONaOiGWUOVAiBA92T7S"
    "uOHZWkogopaO3d04po6HVIDC6RAfyd4WdfwPWx2UkU1WlBGvUUyioPq4Jglkz3kopMlugR"
    "EwuRHhC+zzYaKLolcSuBbKql9IDt58JW+yVJZMGtqHQS8KZqeA/wXhe2Gia8FZtFAt7Cxd"
    "YDwnEDgofynsOEuq4RaDVIst5SQ1g8I+i70VZFky5Pe13JhcUvkEf4L0LYfyIWmlLvfRSk"
    "jkNhCHsEzdiPQjhAlB0vhF0LmXROEIcCha5DfJ9Hum0fzdh7bAv6TDxRKf/WPqdz+Fw0PD"
    "LAQehDfH3nSumoJb5uUl/U/acttJVQgIW2Ud1NKIinyxfehKLIulYlCn1U3hyNJeoVjsYt"
    "Izir9QocrRkx/AUVnXpKHYLdhuBWmbIC/YSR6oN9Hw7wy9vbzyXf9+Wnyrn+8peby2uGfw"
    "Q/W2QHDcc9uUQ7xiDKtBBt0jsK8WNhs+06MLpMCbEmnbkM5UCvgcse+ZWYQYdRjjXCAZat"
    "bmOSI4Rwd62YQwh31xyAEK4mbIDmHDsvRIy8o+p1iAUygL+/QkQOaw+hg7tsoz1jg3ztW+"
    "EASk31gLj49uPiMJtGDWHV2TQQvt1q+BaSD3pPPthVvDa6/oRB2vRibIvMZmvWRWObUe3Q"
    "hzCKeUEIU88QZmAHTkMXu4Ykx5RA5/hZR8fUuYxf6rzZLXVe80oVv5YCyBWyAUJ9KuUDPG"
    "3xAZ7WfYC2qQZzun6A+PbfGnBhm0HoCWRFc0lpgWSjslI9VYkXqypl79tiCdLSQCAneTk/"
    "xuF2r8rx0cm7k/Pjs5PshsxeabsYBWXpkLezi7wdaj6poZ6RQEigsy+aHVxjQTyjeX5xsz"
    "taRDsgVvQmT3iG7zMxph6dq8b0K6QQ1Nc5qJ8wSzRBWYrLMSHwWGceJzlzhoVXgiTTlshR"
    "mQzEZF1M2nweI38QBFpAW/Zoie4Fc0dTb9De5o7yDhRqdkOB4uVU3aM9Ob/Q9OVV3ADhwu"
    "rI5jIlsFlrNkOWjm5pIhBmLzxjPYXZmwOVMKJdCX7BiPb+Ars/OfjxQBDWjV4ftQV1p+kK"
    "qYF1wYz9dEQtCwW8MTR2UaRY28EK+TO6JNaHuOiVTqOa2CfGA14hiwg2Z9lS8TS7/rYWTs"
    "1OVySnnZPXRmfXi2gJcZPLOC2zrWRPRPuMopmpEKHWM0IN9/TOncjpU9Kl4Dal1TnGehC3"
    "yfe5+KoKN5lga/+lthVxJ3/oK4Rw6Dsf+p0WFAELYgm+43oWPR2yMIEe/B991CFnyrFaEX"
    "JGBoEs7fk7UdcgynQgNjdybu0mT/zTfEG94Gc6ORD4FPI3R22OBTtaZvyarJPo3zW1HWbe"
    "x6OllniFbFfUfathVYe88tSkX4TeY+Z0L0RawKDX06B/HdYkO8XIo8uoo5weNiUMrN8N7l"
    "ziGdEfQuzFIqdEpDPmXfPTt9EDJGSGN1av+i6Rgbne2VB08IqGAoOiuUAgp4CxUxsUCMyZ"
    "Gse/jwLyBRKAfpOJX01x02boCyQA/QbQezQUKZLNKZrpeiiIqUnu+FqWxzInGJCDoDc4oW"
    "CrZ0AD7DhKwywzApCwG0jYKbYdYclni92SkwywcWHvRbWQUtzlsO+dL35qu7Y/68TnCinE"
    "XHTmc8kVrcLlEiHwWGceQ17Izh1NkBKoR3QTUveH3SFvX/GVa5EnVRpBlxvWRMTh9jt2mQ"
    "wH763WQsSAsfN80Ji8wN8cSSQvPCXrZIaP0WVcuGDZFvLTeoZ4NJhjPxFkUeIjl8ZlDvgR"
    "i7Mbum4jrHmoiAn+a6olD5DioGWKAygoO9cRk2df1m+VLB9gpP1Mxml11uy0Oqs5rX6lE+"
    "WDndPAmYZMbPAoaJUpehd9sQZlK1Fd1ypbXrJOUtnC0RRVk33iCC3tYIbiGqwg0pCaVKv1"
    "REJFKklidUNeEyIoG82FEw0DPuy1uJqnmOYL2DEMCBNZlZfJHNtO9cUFe+hI9cVyYQrkqO"
    "qpwCXMr3GgEf6cYEj3W3+tc4jjKCXJZAQQwN0kOykXZ12SfgvkOivGpYTr6CqoXh+7Sfxd"
    "eJThMFc690UaOPobNU2OPlnpDs1pBpOC88IWiok9T2B3t7ZWTkkGlEkGddKvkAuxDSC8ap"
    "sCwgnBADOlTqVSpU5bcqVO6xMIIntKAeCMYHgAH53JaCtVr0ZBWzmrpaIllq0CvgWS4SHc"
    "v9/U9g1LeILXdb+1xMd4m71vs1f2tvkteKn1SA1JnG8bZi2Uqtb3jA2yaQsFN2QxY+Hq4v"
    "7q4uP1robOfXIn9Me1G3jigHz+7qjVSczXGSRbKOEldmlgmwTZLsIonUDxOx+xz/gQdw+g"
    "nhWVV6M5tghazgjvKsDbeHkEWyNOGPkE2B8RoYPdx5D9RpFzeaufJfRJF2dqyDU3TCkK7Q"
    "/Ae6yl93in4X/dlKrdREqhf96uWdDc5qMhA2MPWnt0NCWOZVzLx82u5eOaa5mLHhW3croe"
    "XMobuJShWKsLK/YiHaM8AQh34XGBDAp4dOZvRY9WiFSUCUE36MtF0DybUNlPcFXYas9YIe"
    "smqBxDnXwFX0N/dh9Oij+/5jGorRm1+Q0WbLXhV5dLeA8mvHSDeMk0AiY/iIUCiiaE/dex"
    "0Ju7n67Q+eHx4e9F7gA14vW9C8FO19JOJ64VhfyVgnYFmgGaKkeHUo3Z+LLm2NJhvTVbCp"
    "sxw76g0cx6vDPCfkDf7enfcqBpMT49s5RQzimGeabljnTbia5NaAhFDZOaEU7XDxDfExl4"
    "T5rRPamB6xOfj6Hs0Lu6SAcKevc8LnB1vAZTmKnb9jPxOjG6SgtOD5057WA/MHgT51Blqn"
    "WFakDxqN4qG7Bp0rBDqK9MB1dVX76kBNceXEkX+U57xghZT1L5DOrkSLognm3ODgTuo+Sd"
    "UZvTCOdr1nmKmjHt2avzWlw6GwrWZmdN4zD7ZpureZr9EMyu8empVI71aUuO9WnNrGUPlQ"
    "LCyfIBorsVp0FjjnVLIWRjjjUE79+vCd7vtMj+t/8HTy8c8g=="
)
