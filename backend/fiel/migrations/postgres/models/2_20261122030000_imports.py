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
    "run_by_id" BIGINT,
    "kind" VARCHAR(12) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "upload_id" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
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
        ALTER TABLE "job" ADD "priority" INT NOT NULL DEFAULT 0;
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_14943c" ON "membership" ("merchant_id", "given_email");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_76d436" ON "membership" ("merchant_id", "given_phone");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_membership_merchan_76d436";
        DROP INDEX IF EXISTS "idx_membership_merchan_14943c";
        ALTER TABLE "job" DROP COLUMN "priority";
        DROP TABLE IF EXISTS "import_row";
        DROP TABLE IF EXISTS "import_key";
        DROP TABLE IF EXISTS "import_job";"""


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
    "S9uJJ2K1kq9rVMljlb1WJh17LMF57N9NdAAHKj3C6SvJx9fbhd6d1bco0Xuh0SX3MqUHO1"
    "U3PL1ktA5gtRSmuzP6pAAs9LLYAWa6/GREnOl6kgaCChwjDjoUtReE4GGfk6C6bYmOvA4R"
    "Ih8FhnHjvYDwzieVSQDN0sK8tUw5OVp1LVl6ct1Zen9epLqFMb7BOlidfywjRp6AordNK3"
    "Ru3pq/kiidIchz7a7lvEeycmlMjELncrYpTmIkX5m0vucOQ+QZ+njGIHpblivqhKp69twe"
    "+4p35HaAOQO2jGUg6acYuDZly7iMic6WcqAGcEQ/N/jU9l8mfZquYuC6e1DNoILYNJJJtt"
    "2uW6F24AarRul37J58mb/qo8UhnB0B6p/lO2Iqg2eZ6EG8DzpPXzhH2fqXeWMcO+oPtsy3"
    "NVJRyecXo0lmmdyla16AS19qkOdh9DZlWoeQFymgHqXjL+0mZ3ac1bCub/YCVXpzYmkZIX"
    "0CfibtjM5IZt9MD32T/B1tjKpFSbQHyf7bshSvfxLvv7dLSD9CudbAjQddLGcKCnaBH6M8"
    "MPJ9knbAjXV7bffWG7IR0sJR9lvXCxGdhblzxQ9p/18F4V9hrIaVR05v7ExHrokQOBMzd9"
    "a9TmzJ0WFsn0RY4zNwNvNUKR05X9MVlFbYm5r3Xq0TnP8vTIhzjjM0oN9ZFD3Uf+f4yWDG"
    "+6ZC/QJz9KDxX2Qd7Op8j0A5iE5hOJfdtQ2i/QfbVw/eZMkjVCcooBmiB/lHGm/LHZmfLH"
    "ev0blEq8Qqtjm0HH3PwQ3FQl26RlTFxmC0nHHm33KR7DFviIM89i94nFlkY99NmVwrd8jy"
    "Y0mCHuCuINa6JBbTydd4QsgvO++lF9gzASuZUPgbjknl5Oi9Bjz22Di+zaDecRE4odvsqu"
    "yZxc56vqYMl7PtkBb4Y5jRN8lD1nUlG1lqBaLaYG/Ql2WzccyWZlZ3yZqp9Dr1GoawutzN"
    "ntooxyiUhnyaIPzOCKH6pSXErE+LGw2XZdMjBKlMBmrdnMNe4OPC6QQS6AzvxNkkA7NO0p"
    "0oHup6L71XwLNXbUeaHc6biQk7xffGhy8Y8qnY7LJ1CnVsdpNFTgsikESpsdNn5h0VpvDc"
    "/k9tnJINYfbBdNPLr0ifchcqqYlD7ZJGn3GzUf5iYDbwi8nNnmDC1JNOAweouruHUvTd+b"
    "g3dGY7E0avHOgIn6IrYTU5s8gwkV0Q3QDHOZaoBG6lbm9YGd+ioUXLBTXwebGYSdykEKdG"
    "Cp6sxhn91/nVhcIgQe68zjHXojdBPOr9YdoRsjXsYfUZRz9nTTEZz3fI8BYV3ujEOebZNs"
    "iNDHaJMhQbRNj1aWvi5waRVT25t9WqS4an0Kkpt1J8BB3ooAZ00IPkSNUmnI3s+XRllAkc"
    "PJdp/tIDoBPNGCLogryEDazmcIJ5mmW0a/PpGEvxTnYvE34kJwmHGqzcU4anGIQRuFQbVR"
    "0BvhrXRS8KjTOdsupdUZ6zjVjslgnkm6Qhat3gBSZ7v3gnuoBd52LbDFBMHKMPFC7X4skU"
    "FAu2sy48JWjxMVaaClgFRLgWfipTHiMsqN57tA8XIOkqPtnu3eutpGynwn72KZEqIEWvsX"
    "f6W224nLJULwIevMY4dMgw4cLpABf3XmL2QswpzB182BnU4R10090SJOVnTjbhgouylstW"
    "eskI2UVY5hKVR2x+6Hu09XDwcimf+icUjNRE0PYUgxtqlY7gHcz4Wtholu5Q5rgBfCvL30"
    "lOJSwt800Ps12WY4Z7LsxScWH1a0ecutu2yjO8J+vtTEu30EzJ4vqLfpg/cp2iQZWDqUh2"
    "+bCQTZzSBIICjeGs0JBMVrSqaHyWK28m0TO8if0YWo/0h9wdrQffTFqwH6bwemHayiIYbQ"
    "+AqC9do97+VgxLlMrP68OVR/XovUY8vyiC8QqM34FkgGCPFW5n6awpmfLX0rxAM/t4jvwc"
    "GeHuBMfCvCu9Hc2tcF8RwvjNBTyucpkAwvJHwsVdB23FLQdlwvaIOQ8EGvg06hPvA1hJNM"
    "h3ZrcVIihJChzjyGgAkETHRkRb8BEymvc4Cn0818XwMfZQB++TUA8XcJO4te7CbeEKqreL"
    "dh+5whlCGDEoQyduykz25SUa/xYgVbc6vx4qp1TvpmMKBNlMZa3ajF0e474aOKkyddP7jW"
    "UCcyKf8nzRn/J7WEf4hhbNMFTB0qmKzU1hY6IRggvG1iIUX3XSO472rxIdNU7GeWU7yga/"
    "3ffhpfHh9/fBkPe88QO/SR1gH++f72S1Mmbry+6rWyzQD9Czn2HmtMIkQ5ECVXVQrlm5uL"
    "v1VRvvp8e1n1QfENLmsiww2YdmMoFyrXCIcX3thKvfKSTHw7ULoDCyQDBHkrTRG1DzPvtZ"
    "YRuoGnhm9OMkCI+x4CHXoecU01gAs0A0T4WCbM3BxkriLMQ1nGP6mrJIVLRAPEuH9bDyL5"
    "BxDJ37XWvBdR3lqIUSYIlvYie7mZ3pqyvd0fn2ZcbwiTQlHQXsLk09DbuB3hfbTJUCGyeT"
    "yGBlzP4kmTmxZf5Lv9Oc7AHCJmC8qXG0k536aRw2iz4fVgrWT5zCdMDZrZiw3Rusk2GipU"
    "Ow217iliHJKN0eIrhwoRVNY1oaQUtC9cAR599PC8GdBblzxQ9h+JCyDfar98nq2YKuQ2pA"
    "AIUhsK2DRnNhR4sb768GFGEDMNsBOsUEI4J+/RjC5RfK0j7BFEsOfyoeb+grjBKBqFTlyr"
    "Xqq48W6QTrGn6RTgBzrotckfV6cD+1ngvbyk1CHYbTjURboKrBNGuC1c0wP/sn6fy9vbzy"
    "WXz+WnysH98peby+u7N0eRr4ctsgMiBpzLJCOWUWpipEIIefeKIqXCAjyPWsLMbVeU5bKW"
    "EVVyYEdndkzYvSx4FppTNTKCjXI1uqXE/Ps0dM1owMEktJ3Adv23/PP+4+DlhdJWUjg8dq"
    "wt/oVq/JDtgp7T6xzXOoiGsuJ4jkX0LEfaol/VNKWi4jJB8eaYeC1kiz3PJr7h8WwY9qNF"
    "4qntahbSwxUtf0Vjx6FL37Bsj5hB813dxoOmLYANapqSbyxnRKDsywmj8g4vmDh567HH7o"
    "bOmdn59ur25uvn64dr1TRKXpcWED48mokoyjdEARdYncXUkUxqyVFzbslRLblkSRyT/chO"
    "6mydFpqfdtWgXLL0HRIExOvECiE5cKMrNzzybJNlJ07USIEL3bkQBScMgs2ZEeOqeIc37A"
    "BXuPwV7pEp8byOYklADI9D98eBgUm6XdV1WuBDVz4khkEebG6rGZewMBo2AiGlIqQi3AwL"
    "i7JwWp6KMtmQPIC9hRf48STzjlKnQgpCp7vwj6Ds7vJu2AA40pUjTK4z0THBTuq3kOdFjR"
    "S4sBkXTOx1eihE1MCLrryYU36X2r7ZVUY1bAAc6YcjE8HoUEleTIY2PrQ39Yj8MJ2QfRfD"
    "xw4xmIY6VzUDGnZ4Qf0/e2VvDYCFR63QDAwvdDpPf67u8YLBhq/xR9+xT3578fmzapghio"
    "ImSXN8KPSExPlyKE6Z2nEwNMOVTJVyBKp0kCpQelj6SBUgPxa2tzKeGAidA3TlLbROGOBh"
    "xPQ5IfH33fGzkaA3p24wU/Fc1OjgahZdzTlIHbEFaFuhtbCgK8E6YBMigLUO65R6j/YzUw"
    "XZN7VNW1DY3apJishBjVRQI2e2FaGXfUVVXV68AfBAgQfs0zxB26/mRhwZweAmlhwdSjVD"
    "4suaU34O6+2Q5iHv/sAbdSkp5BUy0Md718cjp0tSIr0gnoHTwkpFH5poiyEFt3bhRitgmn"
    "baEOs/Ktyp7gRM6sykcGF1bIdTpoR2ONq1w9F36MkrqeZU6EdULwqXGY+SlnzXfE39D0fZ"
    "Kcua6r5Hm49G2ahHfjzaQ1BFns38aK4h97Ml6+fXuii98RAv3EFpM6YRogvGRwtNVoi6BP"
    "n2o/sH2/0Q/cHfipdHgrjqtutvV6go11gGjVBzRXnM5g5Xf4kQbn6tb34YaTd8Hmf2kKo8"
    "rRCCHdU9oyq5PJVZUCEEFnRmgU98vwsHynTAgM1snLpUqnNDeazjALurVm2XiihusF1EIq"
    "cHfAfYlrWKb0XOSuCbyIUe4L3PdxooumUZWgL36uL+6uLjddtIUqWWeKo2etxMV2SkZ212"
    "W6z0fM1aM/2vzPglKBvviHiVN5p6dF63vduXCgzqbyUvUPRDfgEjW5dLcNRiZG+SJbYX6W"
    "H8S/JmDfmjsuPsMBiOt8WxNXoFEnYNtg5qNkxPV1FU+pue/vJznPcF863OJa40/BfodfWR"
    "AM36XWUYgXQ8hi44o3hKTdSaaIl9ZFGXvI9bq9kBmhN2yKLGu+kr2PWXTOsT9PTtYb+1Ki"
    "P/caAxaiPPWzVGojS0LFk+QO3laCyjGbJVLZ27atohf5Aa2zw2qS4ZyQBRPpMZz3nWPJ3z"
    "rDac0yM+/741hJtzJHOKl0+P3E2MaTtjaGG22WsI94ENBjaYjqx4KRtsm+bFZxrc0Gehvz"
    "h9q9WgcGhgzNNVEi7juBEz4XN90SJkir0b0CgXK0BvmNyw+aSB3yPqoYDSp8hFzHX/Ny55"
    "xNFbIt9yL3tCVpfGoqjNfOjScgqmK/SSAqJ+I+c0AHxn4NkXcH1sdkq/qdMCI/rSigrY9q"
    "AYxWMrH8p77hlbZDWk+qmUygfpQ/+MYf5M9/HUy+eCaKl7fiXRBJGYAyINtLygVQ9dxEsL"
    "XSTXa6PX0dQ4NGEqo8t0xRUJkEd4szdivUf+jC7dEXLJM/GiPjkW/yj2Ak00zdANbAcxXd"
    "Gt66S97iz0deN8nK2JQ59krVXivxi3wfutzZ0B6qs2jCh6bbEvuqglxx9l1Dq7yA+WsxW3"
    "dZe24/B+X/GczKq4kopNnMmEJqpewkJk4qw+/agotmRjE2UqnbHvGJ4Yy4Qnxs3hiXEtPJ"
    "HdCEoypkgFUqZ7kj6f7dNVyGTEOp/zg1SzGSGT/wrHYZoP9dAS20ESRdz9ACOIFDVCP6RI"
    "kU+CwOnE5jIllP/pzOXE9lG+0sp0cKntswNSs8dLC/9jwSfQi1PsIt9vzx4LWcdYWSJI+B"
    "x37+LV7OD37uHdkSuydOBFrsjqE9HiiowbdxWeRtnAOEqGfSDbR09kwSPZb9H378mr379H"
    "+bDfvyd9O/nfHkF+OPd5PUowI5H/0Cb+KKaeEN+2CH9DWJL1Ap+4Pqj+rZodkc47+QX8lV"
    "r6KzuNstl0iE2n++VwAHzIcW/u9duCe3OHX8BdNsvBnmYmn0KeQ4EKkO/YTxPSPjUzMCDt"
    "U0Xl7bH0Lg5uC54ClcK7ajB9ILBXc0I2rU8cYD5IkwnbC1TDzFBSq+ksisj5hHj+zBZMUU"
    "uxTduYrkf4prTbMDwDv3UyzfkD2WiWJ0/rWpM8yRiTqHhFpkesKHAezOIKVI/M2Y+I7F47"
    "LUwlLv83k6u+oMi10xaQha6xZjRqMYshjWdnaTz8oRJrR62DjgtkAH9n+KNpTcTvEHEtU0"
    "LEVeeIa0CdLkH1AhnwV2f+QkQdIuqvlxEQUn/dIfV9hbqHmHrRoH7etLVXoWB8IIhvtbNX"
    "/ag2Ojgq53mto6PyTK13eNwmc0+IFdcg1f0ZwhUy8f2yQOCFSSP0rbVoCdwb2rk3Xk1X1+"
    "hsVw+/VN2GTOvRcXPr0XGt9Si4lHabasGv0gCr4V8jheB/Nx4kGUMGngbEU+NBjRQehf0s"
    "knwZh09WI4l9reojmb5GPeX6yDKVzleu/Ml/EaDVXV85FQiY7ul1u5wjpZlHeTcc2Fkdtm"
    "7oD7MMWzeUd3LG2RVfh725PW+yHHrzbtCbl5pm6Hndxq2WSaHmWuvYIZTWvwo2Q4h456b4"
    "M/F84itzoEIIWgTEhvclNpwe3R0FhjU79bIwVx74DYLCaXdvCAy3VVSkDZA2A0m1PmdPDi"
    "eU56geJv7wYmcHtTn7eKIWhXFyG6AlP5RuX0DqWL8UkB+iGnPlyqXCyXtIthwQsApZPlUg"
    "BDk+AqyaM3yKSV8psyT7iywIXTgELT0akLRVRzo44z1ivPHjRsTLmW3Osu4eK94bxKVBQw"
    "uRHjbdoOhJx7xZSBdiUnni2KZR/A011jTHFsTUA4wxHMrlDLUlDdWzhjz7meFhsIdLaSp0"
    "lW54cJ9KwX3aAvdpDHfNJ6DSs0oy8Tm9aV8y7Xmngmu7Sc8bJepese/ELq07YlKvfP0IF7"
    "Re32a81PDytTLVyDEVerSfiRs117WDmcVwcUdxfTG/V7ndwCfqJp25uHKQT9eNhg68RReO"
    "E7Xw4t26hDXLW/sgmVRhM/QDOideIVcY8oG1vOB32ptHt1tmJ+GAwWdkL1OJgh89QiwU0K"
    "q8krn0ZSYqN89Trk1T5rLOSOSfinZVpdMZeW0S8x7ZVR8I3aqUOgS7YqgLVBWUJ4xsD2Fu"
    "ExW3t59LAeTLTxXB8eUvN5fXDPcIdrbIDhrkiXr4HsL2exC2r6hUColnZUII3PcVNk6B7S"
    "GmeVXYas9YIWvuVY6hVk2jM7OPIeoLPbuVFSM5yzBfvNY0fOD2Fx/uhP0nP7LGUsB+56MF"
    "OzLsbYqw49BlPGqO8YRPmluO2GLbR/PQnNXtwN52lev/nPY4A7NPB9E1ajH7fOL7XVztZT"
    "q4SzpbfVATCnO8tmVwV+Q8dv1lrFrs2OaGBON1WtQgLBWNOskBm7eYRx6JlU6Pc4UUWsrp"
    "zGco7Ny1ylIzrFSiNBVS0Bz7cv+0NQjvMEVBoT+4buyQdQHVDqNE4UAqRHrA+HNhq/0SO7"
    "IAVySuXj621MUp8q4V3J8tfrXiKolciwU7a9SNsx0wWmKHQYHYC5FnyyfeM/E+sL+dVeQY"
    "S1bzTu8+soU5FZtvCF3hNZb1oxZ/WfT/Gv7NYeJ0vc5+gq7hYakGaUctHdKO6i3SeBN3Rw"
    "XgjGB46Y3jU6mWFactPStOa00rIme/CsAZwfAA7j/BYWJ7wczCgt4U3BAWA1ykabOA9w/t"
    "FnS5RVv1CtqBALeWhjXJ+uGdy3MZwXreLFfPa2LVwe5jyPQxFXyLNAO8vsYysrVZstbkqu"
    "0aM+zPlERrgWZ4p/hoLBM2YKta9AMIHbxOX+MOe5NUn6lXYvQolMAUnsY4w2XDyuZascV+"
    "PnjtZc0WebbNTdsufIw2GSpEJvuRGwIUu0+v2B9DBSn3nfYC1cA8zSWobHdCf2wG0ie+xX"
    "XaQX4oILXVMDb2QFKsX5TvfaTVhdtr46P+nOaJ4Be4zPMrodlhbuVrZNzlcTooL9bhdYJx"
    "uqhjPxP0X3cfEHdi+4Qp0wFyyDSI3oxd3oiyAzFCmA8/9agzZ1e60Hne8/YCV/q3UojADb"
    "mgizNQwcGug645anOwx9yqcaAR/pxgSCHt8dHJu5Pz47OTDPzslTbMBWmO0cMkOtEu9lZN"
    "yb0pTbXeahWQPZ40LzylSffbzCr+74u7y09fLu7+nvXKzUzjz7df/nQp6JZ7+feH64tqII"
    "MLKaeTp6JCCq4KrV0VHnmmT534XKaE5DeduQxVdzvPfoNSFR3cglD2uM2yR8F57wHe+3yn"
    "gaJbfsZL4F5d3F9dfLyWa4/rm9jd0K/2X94922RAWG91ZGrBYStwbpTduc0OjtgpapjpQq"
    "kGTFbihZgyvH2Es0qpEfIItvjWCDs0tD4gH6+i3oYzBh/CExoGhcQ+cdOlPjeHZEGNL8hR"
    "iy8jPY/SGS3J+n6yLXbLgC0nWr2CZknEI3yKoZ10YKuKGalEIqjbBFsXPBrAZfBo6KIvgE"
    "H9CvoIxXbLDfEeW8ya+G0Zu2aerVzfPmhJUSFFhHd05eHWpAZpjpldwv7+gELXotzg4G1h"
    "+ZRkcxaFXpmegTgEgg5CPW4s00SIt5mF9kE6SKw2C2enXWN1k1zQQOhVAR/1STPmtksFN3"
    "ZrQKJMCCzofvaTKT+qx79IBvB3ht+xp5khJ49+kQrA7wx+pBR2MdJLhOCK0dpI59q0Szow"
    "uUQIjhidecyMOupN2BOpXOxUJgRZ2lmWFoxNefgLRAB9Xz4wDmoP/q9BFreMKh6wwgGUSC"
    "dJpQWgK4duRbpq6F+MGNDoXkzZs867mK2TSZpIfK7c+4dR6sMRZkA0r1xbsJGurpVsfKu6"
    "jbhncIRqLzvYD4xn27eDRAFqWFcxxAuruILMjgY10tei8VlG3GwmesF0MNOcGM89Ojea9i"
    "eY/W08kZXw7dqewvfj/ivgANXTARrzSLUrVJlK5zyErgkf2+gNVXxelMGGPlFqfaKKwkcZ"
    "bOgZpZDKVLglFIAuU72cCDk4eBGYT6RGu560jHY9qU/ShQ5T2+swpTqdGKYSr51KXGos51"
    "CzW05WmRJcgTq7AlNeeQT7auMo65TDe7C2Ml29asfVMG9NhasTQ3f7rk7YxiGsjfA3j1/d"
    "ogf2aLug91b475Ep8TzsGKpVCDXCXiTJoKsRTOx5As2yVXSkJC93cg8HJS4iAA067QB7Qj"
    "UYmQGJT6/q5O9X1tOwsK+FFlRMsRoxWGM6W2O/UtvtZHKXCCHDSmsmQxnUzmUqFBHowIJi"
    "yFuVCxVa8IFsVsxhdG1/LiTv57F4JbF+KM/cWb+jLO1nc3xvClsNFN/K3SeHbyqne4FYIQ"
    "dQM9mugHHlZlPOAqzNSjA8wjDwe5uZEG02oHMuTo2fiLyrys3us4rrIWMFQK2doMCf6j5g"
    "Gpb0E0aPNhRTd8k2Qz1LExo+zkTdtRUw+pr4ZYeKkUcsMo+23vgwpRsN8Nqrlws0WYV1EB"
    "VHc3yNtpMf0KGXLSirvAltYfVBHXWR2HyIUz70Khf35fZQLGFJ2qQKylfyBqrNpSv/8Aw/"
    "XSRRt5KMF/mdj7jHHfkBWYxQ6BMLhQs0WUWdbALbcVDSR1ZU0dJpD2GtSz6OhW8Cg0n08f"
    "6MUHOlR8QrJfxTCvBLQ2hgf1kAbfd3zAD1+DMEnvcg8BxrAcqPVYkMnqq+gju5TrahX3xw"
    "I1pHFbuqdABVJy1ssyg+s6kENkXR3mq2KooW3nqz4p7OyYRaK7ScURSn/HA7APNe/sRLmm"
    "Uyc8GxXUE/TWVqmaaZ1frzAMdFVml9evwDs6BcQ9k6E2JMzvnxaHooPNfTHAHNeOeKWfZ4"
    "1Ssr1g8hyIh1rv7PpxDwX2H5VSkmU23R8wwC9dK4QZfESVX+txT+1+r+S8JfAeUqnc7Hui"
    "PYZzJgnzWDfVYDGwZqrFNHB2Hq+SQIuo2CLVNCuYDOXCbzhUNXRN2krxBC9mxXhaxi3shz"
    "oEIIOvFmLOjwDJTpIGW5H69Weq578Gu9ip6PFTnQQ8/H2pNRZ4Vi9sZmjNiL1I2yMFDP2V"
    "B0HGYJWALHYTE5q9lxuCiuWus4vKEuWSFeDB1ELr/E2fcBLfnEUGZsE+xxd2BscyPbjSbo"
    "MDXwkXiIEXmrujuxpz3lnIzpAYT5PDrI/1GLlxDPo+SnDrX6VUrQiTYs6lKDHyb09NYihJ"
    "lwwnTvtV1CMkJgwYYs2I8uLYMDfzkTlM38fH/7RYx6srzqZbLNAP0LOfY+51uLMORAlHxL"
    "qaf2zc3F36pO3KvPt5dVpxHf4LICOTXNkFkQXXx9FVLw6Wrt7QPX/atgs0d4k8Guw7CLpO"
    "C815nP4LzftbLiUDMqmlHmQIUQONA92b7i2FFJKqqQgtbePa2Ihl6HxOASGcDfGX72BVwf"
    "m51EUZ0WpFFPoazysCoIZsl0L6nIZIkeMbEQ6QHh+2yjgaJbErcSyKZaSg/Yfi5stV+SRB"
    "bcikonAW+qhvcA73Vhq2HCW7FZJOAtXGw9IBw3IHgo7zlMqOsagVaDJOstNYTFM4K+G21V"
    "NOnytNeVXFj8AnmE/yKE/SdioSn13kdB6jgUhrBH0Iz9KIQDRNnxQti1kEnnBHEoUOg6xP"
    "d5pNv20Yy9x7agz8QTlfJv7XM6h89FwyMDHIQ+xNd3rpSOWuLrJvVF3X/aQlsJBVhoG9Xd"
    "hIJ4unzhTSiKrGtVotBH5c3RWKJe4WjcMoKzWq/A0ZoRw19Q0amn1CHYbQhulSkr0E8YqT"
    "7Y9+EAv7y9/VzyfV9+qpzrL3+5ubxm+Efws0V20HDck0u0YwyiTAvRJr2jED8WNtuuA6PL"
    "lBBr0pnLUA70GrjskV+JGXQY5VgjHGDZ6jYmOUIId9eKOYRwd80BCOFqwgZozrHzQsTIO6"
    "peh1ggA/j7K0TksPYQOrjLNtozNsjXvhUOoNRUD4iLbz8uDrNp1BBWnU0D4duthm8h+aD3"
    "5INdxWuj608YpE0vxrbIbLZmXTS2GdUOfQijmBeEMPUMYQZ24DR0sWtIckwJdI6fdXRMnc"
    "v4pc6b3VLnNa9U8WspgFwhGyDUp1I+wNMWH+Bp3Qdom2owp+sHiG//rQEXthmEnkBWNJeU"
    "Fkg2KivVU5V4sapS9r4tliAtDQRykpfzYxxu96ocH528Ozk/PjvJbsjslbaLUVCWDnk7u8"
    "jboeaTGuoZCYQEOvui2cE1FsQzmucXN7ujRbQDYkVv8oRn+D4TY+rRuWpMv0IKQX2dg/oJ"
    "s0QTlKW4HBMCj3XmcZIzZ1h4JUgybYkclclATNbFpM3nMfIHQaAFtGWPluheMHc09Qbtbe"
    "4o70ChZjcUKF5O1T3ak/MLTV9exQ0QLqyObC5TApu1ZjNk6eiWJgJh9sIz1lOYvTlQCSPa"
    "leAXjGjvL7D7k4MfDwRh3ej1UVtQd5qukBpYF8zYT0fUslDAG0NjF0WKtR2skD+jS2J9iI"
    "te6TSqiX1iPOAVsohgc5YtFU+z629r4dTsdEVy2jl5bXR2vYiWEDe5jNMy20r2RLTPKJqZ"
    "ChFqPSPUcE/v3ImcPiVdCm5TWp1jrAdxm3yfi6+qcJMJtvZfalsRd/KHvkIIh77zod9pQR"
    "GwIJbgO65n0dMhCxPowf/RRx1yphyrFSFnZBDI0p6/E3UNokwHYnMj59Zu8sQ/zRfUC36m"
    "kwOBTyF/c9TmWLCjZcavyTqJ/l1T22HmfTxaaolXyHZF3bcaVnXIK09N+kXoPWZO90KkBQ"
    "x6PQ16L+wkl0pkIJbAlm+z5ZkMQR5dRv389LDoeeOxhkILua5l2hdd6Nm0jN83RvSHEHux"
    "rCkR6Yx51+qAbXRgCRcOxeo19yUycJZ0z6+e4fHpmcopzykGeMTPZApgzpoLYM5qBTAOXt"
    "FQYC8317/kFDBVbYP6lzmzUvj3UUC+QALQbzLQriktoBn6AglAvwH0Hg1FmnqzfZSuh3qv"
    "Wmey+FKQxzInGJCh2RucUI/YM6ABdhylWa0ZAUjYDSTsFNuOsKK5xTDMSQbYl7P3mnHImO"
    "9y2Pcu1DS1XdufdeJzhRRCijrzuRRpUeFyiRB4rDOPIe1p5548yHjVI3gPlSnDbgC5r/jK"
    "dYCUqvyhyw1LfuJskjt2mQwH762W+sSAsfN80Jibw98cSeTmPCXrZGbr0WVcl2PZFvLTcp"
    "148p1jPxFkUeIjl8ZVPPgRi5N3um4jLOmpiAn+a6oVPZDBo2UGDygoO9cRk2df1m+VLIc4"
    "r0Sc91c6UT7YOQ2caSg0AI+CVonQd9EXa1C2EtV1rbLlJesklS0cDQk22SeO0NIOZiguMQ"
    "wiDalJtVpPJFSkkhxtN+QlT4Kq6Fw40TDgs4yLq3kGdb6AHcOAMJFVeZnMse1UX1ywh45U"
    "XyzXXUEKtp4KXML8Ggca4c8JhnS/9dcZijiOUpJMRgAB3E2yk3Jx1iWrukCus2JcymiPro"
    "Lq9bGbzOqFRxkOc6VzX6SBo79RT/Dok5Xu0JxmMCk4L2yhmNjzBHZ3a+fwlGRAmWTQBuAV"
    "ciG2AYRXbVNAOCEYYKbUqVSq1GlLrtRpfcBGZE8pAJwRDA/gozMZbaXq1ShoK2e1VLTEsl"
    "XAt0AyPIT795vavmEJT/C65s6W+Bhvs7Vz9sre9nYGL7UeqSGJ823DrIVSU4Y9Y4Ns2kLB"
    "DVnMWLi6uL+6+Hi9q5mKn9wJ/XHtBp44IJ+/O2p1EvN1BskWSniJXRrYJkG2izBKB6z8zk"
    "fsMz7EzTGoZ0X162iOLYKWM8KbZvAudR7B1ogTRj4B9kdE6GD3MWS/UeRc3upnCX3SxZEx"
    "cr07U4pCdw/wHmvpPd5p+F83pWo3kVJoD7lrFjT3UWnIwNiD3ikdTYljGdfycbNr+bjmWu"
    "aiR8WtnK4Hl/IGLmUo1urCir1IxygPuMJdeFwggwIenflb0aMVIhVlQtAN+nIRNI/eVPYT"
    "XBW22jNWyLoJKsdQJ1/B19Cf3YeT4s+veQxqa0ZtfoMFW2341eUS3oMJL90gXjJsg8kPYq"
    "GAoglh/3Us9Obupyt0fnh8+HuRO0CNeH1rTrDTtbTTiWtFIX+loF2BZoCmytGhVOc7vqw5"
    "tnRY732XwmbMsC9oNLMe74ywH9B3e/q3HGhajE/PLCWUc4phnmm5I912omsDSEJRw6RmhN"
    "P1A8T3RAbek2Z0T2rg+sTnU1Y7tGYv0oGC3j2PC1wdr8EUZuq2/Uy8Toyu0oLTQ2dOO9gP"
    "DN4lO1QZ2l6hGlA8qrfKBmyaNOwQ6ivTwVXVly8pwbUHV9JFvtOeMULWk1Q+gzo5ki6IZ5"
    "uzA4H7KHln1OY0wvmadZ6iZkx79uq8FpfOhoK12VnDdA1f2FO12eYqkAzQ7BqfnkrlWJ+2"
    "5Fif1sxa9lApIJwsHyC6W3EaNOZYtxRCNuZYQ/D+/Zrg/U6L7H/7fwEKawo="
)
